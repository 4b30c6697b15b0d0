package org.schriftgut.tenant;

import java.util.List;
import java.util.Map;

/**
 * One line of a comparison: an item that comes, changes or goes.
 *
 * @param before its document, null for one that comes
 * @param now its document, null for one that goes
 * @param fields what differs, field by field
 * @param approver on whose right it is applied
 * @param own whether the caller could apply it now without asking anybody
 */
public record ConfigLine(
        String part,
        String key,
        Map<String, Object> before,
        Map<String, Object> now,
        List<FieldChange> fields,
        Approver approver,
        boolean own) {

    public boolean isNew() {
        return before == null;
    }

    public boolean isGone() {
        return now == null;
    }
}
