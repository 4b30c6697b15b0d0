package org.schriftgut.launcher.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of a script of records: what it is, its fields, its text.
 *
 * <p>A block begins with a line such as {@code == dossier} or {@code -- document}; lines {@code name: value} follow, then an
 * empty line and the text. What stands before the first block is a remark.
 */
record ScriptBlock(String kind, Map<String, String> fields, List<String> text) {

    static List<ScriptBlock> read(List<String> lines) {
        var blocks = new ArrayList<ScriptBlock>();
        var inText = false;
        for (var line : lines) {
            if (line.startsWith("== ") || line.startsWith("-- ")) {
                blocks.add(new ScriptBlock(line.substring(3).strip(), new LinkedHashMap<>(), new ArrayList<>()));
                inText = false;
            } else if (!blocks.isEmpty()) {
                var block = blocks.get(blocks.size() - 1);
                if (inText) {
                    block.text.add(line.strip());
                } else if (line.isBlank()) {
                    inText = true;
                } else {
                    block.setField(line);
                }
            }
        }
        return blocks;
    }

    private void setField(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("No field in a block " + kind + ": " + line);
        }
        fields.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
    }

    /** The field's value, or null. */
    String field(String name) {
        return fields.get(name);
    }

    String field(String name, String otherwise) {
        return fields.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return fields.containsKey(name) ? Integer.parseInt(fields.get(name)) : otherwise;
    }
}
