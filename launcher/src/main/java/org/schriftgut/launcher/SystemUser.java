package org.schriftgut.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * As whom PostgreSQL runs. It refuses root, so a launcher that is root starts it as an unprivileged user; otherwise it runs as
 * the launcher does.
 */
final class SystemUser {
    private final String name;
    private final List<String> prefix;

    private SystemUser(String name, List<String> prefix) {
        this.name = name;
        this.prefix = prefix;
    }

    /**
     * @param unprivileged user to take when this process is root
     * @throws StartException if that user does not exist or cannot be taken
     */
    static SystemUser of(String unprivileged) throws IOException {
        if (!isRoot()) {
            return new SystemUser(System.getProperty("user.name"), List.of());
        }
        var group = Command.run(List.of("id", "-g", unprivileged), Map.of());
        if (!group.isSuccess()) {
            throw new StartException("PostgreSQL does not run as root, and there is no user " + unprivileged + "; set "
                    + Setting.DB_SYSTEM_USER.variable() + " to an unprivileged user, or start as one.");
        }
        if (!Files.isExecutable(Path.of("/usr/bin/setpriv"))) {
            throw new StartException("PostgreSQL does not run as root, and setpriv is missing (Debian: package"
                    + " util-linux); install it, or start as an unprivileged user.");
        }
        return new SystemUser(
                unprivileged,
                List.of("/usr/bin/setpriv", "--reuid=" + unprivileged, "--regid=" + group.output(), "--clear-groups"));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) && Files.isDirectory(Path.of("/proc"));
    }

    Command.Result run(List<String> command) throws IOException {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return Command.run(all, Map.of("LC_ALL", "C", "TZ", "UTC"));
    }

    /** Gives a file or folder (not what is below) to this user. */
    void own(Path path) throws IOException {
        if (!prefix.isEmpty()) {
            Files.setOwner(
                    path, path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** @throws StartException if this user cannot get to the folder, with the folder that is in the way */
    void requireAccess(Path folder) throws IOException {
        if (prefix.isEmpty()) {
            return;
        }
        for (var i = 1; i <= folder.getNameCount(); i++) {
            var part = folder.getRoot().resolve(folder.subpath(0, i));
            if (!run(List.of("test", "-x", part.toString())).isSuccess()) {
                throw new StartException("Started as root, PostgreSQL runs as the user " + name + ", who may not enter "
                        + part + "; allow it (chmod o+x), set " + Setting.DATA_DIR.variable()
                        + " to another folder, or start as an ordinary user.");
            }
        }
    }
}
