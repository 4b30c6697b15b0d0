package org.schriftgut.search.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** The styles of a workbook, with dates as German Excel shows them; tells afterwards which styles are dates. */
final class SheetStyles extends OfficeXml {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> cells = new ArrayList<>();
    private boolean inCells;
    private boolean changed;

    @Override
    String value(String element, String attribute, String value) {
        if (local(element).equals("numFmt") && attribute.equals("formatCode")) {
            var german = GermanDates.pattern(value);
            changed |= !german.equals(value);
            return german;
        }
        return super.value(element, attribute, value);
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        switch (local(name)) {
            case "numFmt" -> formats.put(number(attributes), attributes.getValue("formatCode"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    cells.add(number(attributes));
                }
            }
            default -> {
                // Fonts, fills and borders.
            }
        }
        super.startElement(uri, localName, name, attributes);
    }

    private static int number(Attributes attributes) {
        try {
            return Integer.parseInt(attributes.getValue("numFmtId"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        inCells &= !local(name).equals("cellXfs");
        super.endElement(uri, localName, name);
    }

    boolean isChanged() {
        return changed;
    }

    /** Numbers of the styles that show a date. */
    Set<Integer> dates() {
        var dates = new HashSet<Integer>();
        for (var style = 0; style < cells.size(); style++) {
            var format = cells.get(style);
            var code = formats.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
            if (code != null && DateUtil.isADateFormat(format, code)) {
                dates.add(style);
            }
        }
        return dates;
    }
}
