package org.schriftgut.fileplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schriftgut.common.DisplayText;

/** Whatever is in a plan, its export imports as the same plan. */
class PlanRoundTripTest {

    @Property(tries = 200)
    void an_export_imports_as_the_same_plan_and_exports_as_the_same_bytes(@ForAll("plans") List<PlanEntry> entries) {
        var out = new ByteArrayOutputStream();
        PlanCsv.write(entries, out);

        var parsed = Plans.csv(out.toByteArray());
        var checked = Plans.check(parsed);

        assertThat(Plans.errors(parsed)).isEmpty();
        assertThat(checked.entries())
                .extracting(PlanEntry::values, PlanEntry::parentCode, PlanEntry::level)
                .containsExactlyElementsOf(entries.stream()
                        .map(e -> tuple(e.values(), e.parentCode(), e.level()))
                        .toList());
        assertThat(Plans.export(Plans.stored(parsed))).isEqualTo(out.toByteArray());
    }

    @Provide
    Arbitrary<List<PlanEntry>> plans() {
        return values().list().ofMinSize(1).ofMaxSize(12).flatMap(all -> Arbitraries.integers()
                .between(0, 3)
                .list()
                .ofSize(all.size())
                .map(depths -> tree(all, depths)));
    }

    /** Lines the entries up as a tree: each at most one level deeper than the one before. */
    private static List<PlanEntry> tree(List<EntryValues> all, List<Integer> depths) {
        var line = new ArrayList<String>();
        var entries = new ArrayList<PlanEntry>();
        for (var i = 0; i < all.size(); i++) {
            var depth = Math.min(depths.get(i), line.size());
            line.subList(depth, line.size()).clear();
            // numbers keep the codes apart
            var values = all.get(i).withCode(all.get(i).code() + "#" + i);
            entries.add(new PlanEntry(values, depth == 0 ? null : line.get(depth - 1), depth + 1, 0));
            line.add(values.code());
        }
        return entries;
    }

    private static Arbitrary<EntryValues> values() {
        var retention = Combinators.combine(
                        Arbitraries.integers().between(0, 999).injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of("zda", "ersetzt", "buchungsjahr", "haushaltsjahr", "ereignis:ende_2")
                                .injectNull(0.3),
                        Arbitraries.of("A", "B", "V").injectNull(0.3))
                .as((years, unlimited, trigger, disposal) ->
                        new RetentionData(years, years == null && unlimited, trigger, disposal));
        var texts = Combinators.combine(text(1), text(0), text(0), text(0), text(0), text(0), text(0))
                .as((title, brief, description, type, unit, law, reference) ->
                        List.of(title, brief, description, type, unit, law, reference));
        var from = Arbitraries.integers()
                .between(0, 40_000)
                .map(LocalDate::ofEpochDay)
                .injectNull(0.5);
        return Combinators.combine(
                        text(1),
                        texts,
                        retention,
                        Arbitraries.of("normal", "hoch", "sehr hoch").injectNull(0.5),
                        from,
                        Arbitraries.integers().between(0, 9999).injectNull(0.5),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((code, line, kept, protection, validFrom, days, filing, retired) -> new EntryValues(
                        code,
                        line.get(0),
                        none(line.get(1)),
                        none(line.get(2)),
                        filing,
                        none(line.get(3)),
                        kept,
                        protection,
                        none(line.get(4)),
                        none(line.get(5)),
                        none(line.get(6)),
                        validFrom,
                        validFrom == null || days == null ? null : validFrom.plusDays(days),
                        retired));
    }

    private static String none(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Lines as they are stored, with everything that means something in CSV. */
    private static Arbitrary<String> text(int minLength) {
        return Arbitraries.strings()
                .withChars(' ', ';', ',', '"', '\'', '#', '.', '-', '=', '\\', '\t', 'ä', 'ß', '§', '\u201E', 'x', '0')
                .withCharRange('a', 'e')
                .ofMaxLength(20)
                .map(raw -> {
                    var line = DisplayText.line(raw);
                    return line == null ? "x".repeat(minLength) : line;
                });
    }
}
