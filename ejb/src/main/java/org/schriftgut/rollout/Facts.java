package org.schriftgut.rollout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** What the product works out, when an expression asks for it. A fact that cannot be known is not there. */
final class Facts extends AbstractMap<String, Object> {

    /** Facts that look at every answer. */
    static final Set<String> OF_EVERYTHING = Set.of("openRequired", "blocking", "pendingRequired");

    /** The questions each fact looks at. */
    static final Map<String, List<String>> READS = Map.ofEntries(
            Map.entry("weeksToStart", List.of("Q01")),
            Map.entry("weeksSinceStart", List.of("Q01")),
            Map.entry("startInBlockedWeek", List.of("Q01", "F04")),
            Map.entry("entriesOutsideBranch", List.of("D03", "D05", "C01", "D04")),
            Map.entry("missingEntries", List.of("C01", "D04")),
            Map.entry("numberCollisions", List.of("D07", "D08", "D10", "C01", "D04")),
            Map.entry("sharedTypeNames", List.of("D03", "C01", "D04")),
            Map.entry("weakBases", List.of("C01", "M12")),
            Map.entry("fields", List.of("C01", "E01")));

    private final Interview interview;
    private final Surroundings surroundings;
    private final Map<String, Supplier<Object>> suppliers = new HashMap<>();
    private final Set<String> asking = new HashSet<>();
    private final Map<String, Object> kept = new HashMap<>();

    Facts(Interview interview, Surroundings surroundings) {
        this.interview = interview;
        this.surroundings = surroundings;
        suppliers.put("today", () -> surroundings.today().toString());
        suppliers.put("planLoaded", surroundings::planLoaded);
        suppliers.put("testAccepted", surroundings::testAccepted);
        suppliers.put("signedDocuments", surroundings::signedDocuments);
        suppliers.put("weeksToStart", () -> start().map(this::weeksTo).orElse(null));
        suppliers.put("weeksSinceStart", () -> start().map(day -> Math.max(0L, -weeksTo(day)))
                .orElse(0L));
        suppliers.put("startInBlockedWeek", () -> start().map(this::isBlocked).orElse(null));
        suppliers.put("entriesOutsideBranch", this::entriesOutsideBranch);
        suppliers.put("missingEntries", this::missingEntries);
        suppliers.put("numberCollisions", () -> new NumberCollisions(answers(), rows()).names());
        suppliers.put("sharedTypeNames", this::sharedTypeNames);
        suppliers.put("weakBases", this::weakBases);
        suppliers.put("fields", this::fields);
        suppliers.put("openRequired", interview::openRequired);
        suppliers.put("blocking", interview::blocking);
        suppliers.put("pendingRequired", interview::pendingRequired);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        var entries = new HashSet<Entry<String, Object>>();
        suppliers.keySet().forEach(name -> {
            var value = get(name);
            if (value != null) {
                entries.add(Map.entry(name, value));
            }
        });
        return entries;
    }

    @Override
    public boolean containsKey(Object name) {
        return get(name) != null;
    }

    /** Worked out each time while answers still come, then once. A fact about itself is not there. */
    @Override
    public Object get(Object name) {
        if (kept.containsKey(name)) {
            return kept.get(name);
        }
        var supplier = suppliers.get(name);
        if (supplier == null || !asking.add((String) name)) {
            return null;
        }
        try {
            var value = supplier.get();
            if (interview.isOver()) {
                kept.put((String) name, value);
            }
            return value;
        } finally {
            asking.remove(name);
        }
    }

    private Map<String, Object> answers() {
        return interview.values();
    }

    private List<Map<String, Object>> rows() {
        return Values.rows(answers().get("C01"));
    }

    private Optional<LocalDate> start() {
        return Optional.ofNullable(answers().get("Q01")).map(day -> LocalDate.parse((String) day));
    }

    private long weeksTo(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(surroundings.today(), day), 7L);
    }

    private boolean isBlocked(LocalDate day) {
        long week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return Values.rows(answers().get("F04")).stream().anyMatch(row -> {
            long from = Values.whole(row.get("fromWeek")).orElse(0L);
            long to = Values.whole(row.get("toWeek")).orElse(0L);
            return from <= to ? from <= week && week <= to : week >= from || week <= to;
        });
    }

    private static List<String> texts(Object value) {
        return Values.list(value).stream().map(String::valueOf).toList();
    }

    private List<String> codes() {
        return rows().stream().flatMap(row -> texts(row.get("D04")).stream()).toList();
    }

    private List<String> entriesOutsideBranch() {
        var branch = texts(answers().get("D03"));
        var asked = new HashMap<String, String>();
        Values.rows(answers().get("D05"))
                .forEach(row -> asked.put(Values.text(row.get("code")), Values.text(row.get("parent"))));
        return codes().stream()
                .filter(code -> !surroundings.plan().liesBelow(asked.getOrDefault(code, code), branch))
                .toList();
    }

    private List<String> missingEntries() {
        return List.copyOf(new TreeSet<>(codes().stream()
                .filter(code -> surroundings.plan().entry(code).isEmpty())
                .toList()));
    }

    private List<String> sharedTypeNames() {
        var mine = new HashSet<>(texts(answers().get("D03")));
        mine.addAll(codes());
        var outside = surroundings.plan().typesOutside(mine);
        return rows().stream()
                .map(row -> Values.text(row.get("name")))
                .filter(name -> outside.contains(name.toLowerCase(Locale.GERMAN)))
                .toList();
    }

    private List<String> weakBases() {
        return rows().stream()
                .filter(row -> PlanEntry.isWeak(Values.text(row.get("M12"))))
                .map(row -> Values.text(row.get("name")))
                .toList();
    }

    private List<Object> fields() {
        var fields = new ArrayList<>();
        for (var row : rows()) {
            for (var field : Values.rows(row.get("E01"))) {
                fields.add(Map.of(
                        "key", row.get("key") + "." + field.get("key"),
                        "label", field.get("label") + " (" + row.get("name") + ")"));
            }
        }
        return fields;
    }
}
