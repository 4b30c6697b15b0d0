package org.schriftgut.search.worker;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/** A sheet whose dates are all numbers counted from 1900, as the readers expect them. */
final class SheetXml extends OfficeXml {
    /** Days between the two epochs of workbooks (ISO/IEC 29500-1, 18.17.4.1). */
    private static final int DAYS_SINCE_1904 = 1_462;

    private final Set<Integer> dateStyles;
    private final boolean from1904;
    private final StringBuilder value = new StringBuilder();
    private boolean isIso;
    private boolean isDate;
    private boolean inValue;

    SheetXml(Set<Integer> dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        var local = local(name);
        if (local.equals("c")) {
            var type = attributes.getValue("t");
            isIso = "d".equals(type);
            isDate = isIso || (type == null || type.equals("n")) && dateStyles.contains(style(attributes));
            super.startElement(uri, localName, name, isIso ? asNumber(attributes) : attributes);
            return;
        }
        inValue = isDate && local.equals("v");
        value.setLength(0);
        super.startElement(uri, localName, name, attributes);
    }

    private static int style(Attributes attributes) {
        try {
            return Integer.parseInt(attributes.getValue("s"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static Attributes asNumber(Attributes attributes) {
        var number = new AttributesImpl(attributes);
        number.setValue(number.getIndex("t"), "n");
        return number;
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            value.append(chars, start, length);
        } else {
            super.characters(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        if (inValue) {
            inValue = false;
            var text = shown();
            super.characters(text.toCharArray(), 0, text.length());
        }
        super.endElement(uri, localName, name);
    }

    private String shown() {
        var text = value.toString().strip();
        if (isIso) {
            return serial(text).map(String::valueOf).orElse("0");
        }
        try {
            return from1904 ? String.valueOf(Double.parseDouble(text) + DAYS_SINCE_1904) : text;
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static Optional<Double> serial(String iso) {
        try {
            if (!iso.contains("T")) {
                return Optional.of(
                        iso.contains(":")
                                ? LocalTime.parse(iso.replace("Z", "")).toSecondOfDay() / 86_400.0
                                : DateUtil.getExcelDate(LocalDate.parse(iso)));
            }
            var isZoned = iso.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
            return Optional.of(DateUtil.getExcelDate(
                    isZoned
                            ? OffsetDateTime.parse(iso)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(iso)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
