package org.schriftgut.document;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Provenance;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;

/**
 * A document as its readers see it.
 *
 * @param number within its place (R012)
 * @param own what was decided on the document itself
 * @param restriction the restriction of processing it is under (GDPR, article 18), or null
 * @param mayRestrict whether the caller may set and lift such a mark
 * @param parts the main part first; in lists only the newest version of each part
 * @param version for changes: what was read last
 */
public record DocumentView(
        UUID id,
        UUID place,
        UUID dossier,
        UUID accessClass,
        long number,
        DocumentDetails details,
        List<PartView> parts,
        AccessSetting own,
        Protection protection,
        UUID restriction,
        boolean mayRestrict,
        boolean mayWrite,
        boolean mayManage,
        Provenance provenance,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    public String subject() {
        return details.subject();
    }

    public VersionView current() {
        return parts.get(0).current();
    }

    public List<PartView> attachments() {
        return parts.subList(1, parts.size());
    }
}
