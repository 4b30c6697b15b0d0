package org.schriftgut.launcher;

import java.util.ArrayList;

/** What a server needs that works on a database beside another one. */
final class SecondServer {

    private SecondServer() {}

    /**
     * Refuses a start with keys or a store of its own: secrets sealed here could not be opened there, heads of the log would be
     * signed by two keys, and content filed here could not be read there.
     *
     * @param why how it is known that there is another one, in words
     * @throws StartException with what has to be set
     */
    static void requireShared(LauncherSettings settings, String why) {
        var missing = new ArrayList<String>();
        if (settings.value(Setting.SECRETS_KEY).isEmpty()) {
            missing.add(Setting.SECRETS_KEY.variable() + Setting.FILE_SUFFIX);
        }
        if (settings.value(Setting.AUDIT_KEY_FILE).isEmpty()) {
            missing.add(Setting.AUDIT_KEY_FILE.variable());
        }
        var inBucket = settings.value(Setting.STORE).filter("s3"::equals).isPresent();
        if (!inBucket && settings.value(Setting.STORE_DIR).isEmpty()) {
            missing.add(Setting.STORE.variable() + " (or " + Setting.STORE_DIR.variable() + ")");
        }
        if (!missing.isEmpty()) {
            throw new StartException(why + ". A second server must share the keys and the store of the first; set "
                    + String.join(", ", missing)
                    + " to what the first one has: docs/operations.md, \"More than one server\".");
        }
    }
}
