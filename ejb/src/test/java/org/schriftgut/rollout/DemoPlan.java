package org.schriftgut.rollout;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The demo plan of a county, as one department sees it. */
final class DemoPlan implements PlanBranch {

    private record Line(PlanEntry entry, String parent, boolean filing, String owner) {}

    private static final Set<String> OWN_TRIGGERS =
            Set.of("volljaehrigkeit", "tod", "jahresabschluss_festgestellt", "letztes_dokument");
    private static final Map<String, Line> LINES = lines();

    private final String department;

    /** @param department as the plan spells it; empty for none */
    DemoPlan(String department) {
        this.department = department;
    }

    static List<String> codes() {
        return List.copyOf(LINES.keySet());
    }

    static List<String> departments() {
        return LINES.values().stream()
                .map(Line::owner)
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> tops() {
        return LINES.values().stream()
                .filter(line -> line.parent().isEmpty())
                .map(line -> line.entry().code())
                .toList();
    }

    private static Map<String, Line> lines() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = DemoPlan.class.getResourceAsStream("/demo/muster_aktenplan_landkreis.csv")) {
            var lines = new LinkedHashMap<String, Line>();
            for (var row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lines.put(
                        row.get("kennzeichen"),
                        new Line(
                                entry(row),
                                row.get("uebergeordnet"),
                                row.get("ablage").equals("ja"),
                                row.get("fachdienst")));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanEntry entry(CSVRecord row) {
        var trigger = row.get("fristbeginn");
        var event = trigger.startsWith("ereignis:") ? trigger.substring("ereignis:".length()) : "";
        var isOwn = OWN_TRIGGERS.contains(event);
        var years = row.get("aufbewahrung_jahre");
        return new PlanEntry(
                row.get("kennzeichen"),
                row.get("titel"),
                row.get("aktenart"),
                years.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(years)),
                row.get("unbefristet").equals("ja"),
                isOwn ? event : event.isEmpty() ? trigger : "ereignis",
                isOwn ? "" : event,
                row.get("aussonderungsart"),
                row.get("schutzbedarf"),
                row.get("rechtsgrundlage"));
    }

    private static List<String> upwards(String code) {
        var line = new ArrayList<String>();
        for (var at = code;
                at != null && !at.isEmpty();
                at = LINES.containsKey(at) ? LINES.get(at).parent() : "") {
            line.add(at);
        }
        return line;
    }

    @Override
    public Optional<PlanEntry> entry(String code) {
        return Optional.ofNullable(LINES.get(code)).map(Line::entry);
    }

    @Override
    public List<PlanEntry> filingBelow(Collection<String> codes) {
        return LINES.values().stream()
                .filter(Line::filing)
                .map(Line::entry)
                .filter(entry -> liesBelow(entry.code(), codes))
                .toList();
    }

    @Override
    public List<PlanEntry> ofUnit() {
        var below = new HashMap<String, Set<String>>();
        LINES.values().stream().filter(Line::filing).forEach(line -> upwards(
                        line.entry().code())
                .forEach(code ->
                        below.computeIfAbsent(code, key -> new HashSet<>()).add(line.owner())));
        var mine = LINES.keySet().stream()
                .filter(code -> !department.isEmpty() && Set.of(department).equals(below.get(code)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return mine.stream()
                .map(LINES::get)
                .filter(line -> !mine.contains(line.parent()))
                .map(Line::entry)
                .toList();
    }

    @Override
    public boolean liesBelow(String code, Collection<String> codes) {
        return upwards(code).stream().anyMatch(codes::contains);
    }

    @Override
    public Set<String> typesOutside(Collection<String> codes) {
        return LINES.values().stream()
                .filter(Line::filing)
                .filter(line -> line.owner().isEmpty() || line.owner().equals(department))
                .filter(line -> !liesBelow(line.entry().code(), codes))
                .map(line -> line.entry().type().toLowerCase(Locale.GERMAN))
                .collect(Collectors.toSet());
    }
}
