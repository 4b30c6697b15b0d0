package org.schriftgut.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Setting;

/**
 * What this node calls itself: set by the operator, or made once and kept in the data folder. At its start a node takes back what
 * it held before, so no two may have the same name.
 */
@ApplicationScoped
public class NodeName {

    static final String FILE = "node";

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,20}");

    @Inject
    Ids ids;

    private String name;

    public synchronized String get() {
        if (name == null) {
            name = checked(Setting.text("SCHRIFTGUT_NODE").orElseGet(this::kept));
        }
        return name;
    }

    private String kept() {
        return Setting.text("SCHRIFTGUT_DATA_DIR")
                .map(folder -> kept(Path.of(folder), ids))
                .orElse("node-1");
    }

    /** The name in this data folder, made if there is none. */
    static String kept(Path folder, Ids ids) {
        var file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                var unfinished = folder.resolve(FILE + ".new");
                // the last digits are those of chance
                var chance = ids.next().toString();
                Files.writeString(unfinished, "node-" + chance.substring(chance.length() - 8));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The node's name in " + file + " can be neither read nor made", e);
        }
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalStateException("Set SCHRIFTGUT_NODE to up to 20 of a-z, 0-9 and -, not \"" + name + "\".");
        }
        return name;
    }
}
