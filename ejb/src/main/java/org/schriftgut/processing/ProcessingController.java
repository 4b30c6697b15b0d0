package org.schriftgut.processing;

import java.util.List;

/**
 * Who is responsible for the processing (GDPR, article 30(1)(a)); the name of the authority is that of the tenant.
 *
 * @param contact address and ways to reach the authority, line by line
 * @param representative who represents it, or null
 * @param officer name and ways to reach the data protection officer, line by line
 * @param version for changes: what was read last
 */
public record ProcessingController(List<String> contact, String representative, List<String> officer, long version) {

    static final ProcessingController NONE = new ProcessingController(List.of(), null, List.of(), 0);

    public ProcessingController {
        contact = contact == null ? List.of() : List.copyOf(contact);
        officer = officer == null ? List.of() : List.copyOf(officer);
    }

    /** Whether article 30(1)(a) is met. */
    public boolean isComplete() {
        return !contact.isEmpty() && !officer.isEmpty();
    }
}
