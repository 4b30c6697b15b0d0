package org.schriftgut.document;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.schriftgut.common.Provenance;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Protection;

/**
 * A document as its readers see it.
 *
 * @param number within its place (R012)
 * @param own what was decided on the document itself
 * @param state where it stands
 * @param restriction the restriction of processing it is under (GDPR, article 18), or null
 * @param possible what the caller may do with it, by right and by the states of document and place
 * @param placeClosed whether people work no more on the place around it
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
        DocumentState state,
        UUID restriction,
        Set<RecordAct> possible,
        boolean placeClosed,
        Provenance provenance,
        UUID createdBy,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** Whether the caller may do this with it now. */
    public boolean may(RecordAct act) {
        return possible.contains(act);
    }

    /** Whether the caller may change its metadata. */
    public boolean mayWrite() {
        return may(RecordAct.CHANGE);
    }

    /** Whether the caller may decide who sees it. */
    public boolean mayManage() {
        return may(RecordAct.DECIDE_ACCESS);
    }

    /** Whether the caller may set and lift a restriction of processing. */
    public boolean mayRestrict() {
        return may(RecordAct.RESTRICT);
    }

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
