package org.schriftgut.search.worker;

import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Numbers as a cell shows them, with a point for decimals whatever the country; dates as ISO 8601, since {@code 3/4/26}
 * would say nothing certain.
 */
final class ShownValues extends DataFormatter {
    ShownValues() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value) && value >= 1) {
            var when = DateUtil.getLocalDateTime(value, use1904, true);
            return when.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? when.toLocalDate().toString()
                    : when.toString();
        }
        return super.formatRawCellContents(value, formatIndex, format, use1904);
    }
}
