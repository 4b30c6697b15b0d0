package org.schriftgut.processing;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;

/**
 * An activity as an item of the configuration: texts and lists of texts by the names of {@link ProcessingDetails}, the
 * {@code unit} by its code, {@code branches} by the codes of the plan, in order; what is empty is left out.
 */
final class ProcessingItem {

    private static final Map<String, Integer> REQUIRED = Map.of(
            "name", ProcessingDetails.LONGEST_NAME,
            "purpose", ProcessingDetails.LONGEST_TEXT,
            "legalGround", ProcessingDetails.LONGEST_TEXT);
    private static final Map<String, Integer> OPTIONAL =
            Map.of("thirdCountry", ProcessingDetails.LONGEST_TEXT, "erasure", ProcessingDetails.LONGEST_TEXT);
    private static final Set<String> REQUIRED_LISTS = Set.of("persons", "data");
    private static final Set<String> LISTS = Set.of("jointControllers", "recipients", "measures");
    private static final String SPECIAL = "specialCategories";
    private static final String UNIT = "unit";
    private static final String BRANCHES = "branches";

    private final Map<String, UUID> units;
    private final Map<String, UUID> entries;
    private final Map<UUID, String> codes = new HashMap<>();

    /**
     * @param units ids by code
     * @param entries ids of plan entries by code
     */
    ProcessingItem(Map<String, UUID> units, Map<String, UUID> entries) {
        this.units = units;
        this.entries = entries;
        units.forEach((code, id) -> codes.put(id, code));
        entries.forEach((code, id) -> codes.put(id, code));
    }

    Map<String, Object> item(ProcessingDetails details) {
        var item = new TreeMap<String, Object>();
        item.put("name", details.name());
        item.put("purpose", details.purpose());
        item.put("legalGround", details.legalGround());
        put(item, "jointControllers", details.jointControllers());
        put(item, "persons", details.persons());
        put(item, "data", details.data());
        put(item, SPECIAL, details.specialCategories().stream().map(Enum::name).toList());
        put(item, "recipients", details.recipients());
        put(item, "thirdCountry", details.thirdCountry());
        put(item, "erasure", details.erasure());
        put(item, "measures", details.measures());
        put(item, UNIT, codes.get(details.unit()));
        put(item, BRANCHES, details.branches().stream().map(codes::get).sorted().toList());
        return item;
    }

    ProcessingDetails details(Map<String, Object> item) {
        return new ProcessingDetails(
                (String) item.get("name"),
                (String) item.get("purpose"),
                (String) item.get("legalGround"),
                list(item, "jointControllers"),
                list(item, "persons"),
                list(item, "data"),
                list(item, SPECIAL).stream().map(SpecialCategory::valueOf).toList(),
                list(item, "recipients"),
                (String) item.get("thirdCountry"),
                (String) item.get("erasure"),
                list(item, "measures"),
                units.get(item.get(UNIT)),
                list(item, BRANCHES).stream().map(entries::get).toList());
    }

    /** What is wrong with it, or null. */
    Finding fault(String code, Map<String, Object> item) {
        if (!isText(code, ProcessingRows.LONGEST_CODE)) {
            return Finding.of(code, ProcessingFault.ITEM_CODE_INVALID, ProcessingRows.LONGEST_CODE);
        }
        var isKnown = item.keySet().stream()
                .allMatch(field -> REQUIRED.containsKey(field)
                        || OPTIONAL.containsKey(field)
                        || REQUIRED_LISTS.contains(field)
                        || LISTS.contains(field)
                        || Set.of(SPECIAL, UNIT, BRANCHES).contains(field));
        var areTexts = REQUIRED.entrySet().stream()
                        .allMatch(field ->
                                item.get(field.getKey()) != null && isText(item.get(field.getKey()), field.getValue()))
                && OPTIONAL.entrySet().stream().allMatch(field -> isText(item.get(field.getKey()), field.getValue()));
        var areLists = REQUIRED_LISTS.stream().allMatch(field -> item.get(field) != null && isList(item.get(field)))
                && LISTS.stream().allMatch(field -> isList(item.get(field)));
        if (!isKnown || !areTexts || !areLists) {
            return new Finding(code, ProcessingFault.ITEM_FIELDS_INVALID);
        }
        if (!units.containsKey(item.get(UNIT))) {
            return new Finding(code, ProcessingFault.ITEM_UNIT_UNKNOWN);
        }
        var categories = Arrays.stream(SpecialCategory.values()).map(Enum::name).toList();
        if (!isChoice(item.get(SPECIAL), categories)) {
            return Finding.of(code, ProcessingFault.ITEM_CATEGORIES_INVALID, categories);
        }
        return isChoice(item.get(BRANCHES), entries.keySet().stream().sorted().toList())
                ? null
                : new Finding(code, ProcessingFault.ITEM_BRANCHES_UNKNOWN);
    }

    static void put(Map<String, Object> item, String field, Object value) {
        if (value != null && !(value instanceof Collection<?> items && items.isEmpty())) {
            item.put(field, value);
        }
    }

    static List<String> list(Map<String, Object> item, String field) {
        return item.get(field) instanceof Collection<?> items
                ? items.stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Not there, or as it would be stored: a text that is changed by cleaning would differ each time it is compared. */
    static boolean isText(Object value, int most) {
        return value == null
                || value instanceof String text && text.equals(DisplayText.line(text)) && text.length() <= most;
    }

    /** Not there, or texts, each once, at least one. */
    static boolean isList(Object value) {
        return value == null
                || value instanceof Collection<?> items
                        && !items.isEmpty()
                        && items.stream().allMatch(item -> item != null && isText(item, ProcessingDetails.LONGEST_ITEM))
                        && Set.copyOf(items).size() == items.size();
    }

    /** Not there, or some of these in their order. */
    private static boolean isChoice(Object value, List<String> choices) {
        return value == null
                || isList(value)
                        && choices.stream()
                                .filter(((Collection<?>) value)::contains)
                                .toList()
                                .equals(List.copyOf((Collection<?>) value));
    }
}
