package org.schriftgut.notice;

import java.util.List;
import java.util.UUID;

/**
 * A mail that is due.
 *
 * @param notices what it tells of: marked as mailed once the server took it
 */
record NoticeMail(String email, String organisation, List<UUID> notices) {

    int count() {
        return notices.size();
    }
}
