package org.schriftgut.common;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files in an archive that unpack on Windows and Linux alike; no two are the same, whatever their case. */
public final class PackedNames {

    /** With the folder; file systems take 255 for each part of a path, and people unpack into deep folders. */
    static final int MOST_BYTES = 200;

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"/\\\\|?*]");
    /** Names of devices, with any ending. */
    private static final Pattern RESERVED = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private static final int LONGEST_ENDING = 12;

    private final Set<String> taken = new HashSet<>();

    /** @param start what comes before the name: a folder, a number */
    public String of(String start, String fileName) {
        var name = cleaned(fileName);
        if (start.isEmpty() || start.endsWith("/")) {
            name = RESERVED.matcher(name).matches() ? "_" + name : name;
        }
        var packed = shortened(start, name, "");
        for (var again = 2; !taken.add(packed.toLowerCase(Locale.ROOT)); again++) {
            packed = shortened(start, name, " (" + again + ")");
        }
        return packed;
    }

    private static String cleaned(String fileName) {
        var name = UNWANTED.matcher(fileName)
                .replaceAll("_")
                .replaceAll("[. ]+$", "")
                .strip();
        return name.isEmpty() ? "_" : name;
    }

    private static String shortened(String start, String name, String mark) {
        var dot = name.lastIndexOf('.');
        var hasEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
        var ending = hasEnding ? name.substring(dot) : "";
        var bare = hasEnding ? name.substring(0, dot) : name;
        while (bytes(start + bare + mark + ending) > MOST_BYTES && !bare.isEmpty()) {
            bare = bare.substring(0, bare.offsetByCodePoints(bare.length(), -1)).stripTrailing();
        }
        return start + bare + mark + ending;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
