package org.schriftgut.rollout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A complete set of answers of an invented department. */
record Archetype(
        Surroundings surroundings, Map<String, Object> values, List<Object> warnings, List<Object> closedGates) {

    static final List<String> NAMES = List.of("bauaufsicht", "gemeinde", "ordnungsamt", "personalamt", "soziales");

    static final Instant THEN = Instant.parse("2026-11-29T08:00:00Z");

    static Archetype of(String name) {
        try (var in = Archetype.class.getResourceAsStream("/rollout/archetypes/" + name + ".json")) {
            return of(Values.map(Values.of(QuestionnaireReader.tree(in.readAllBytes()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    static Archetype of(Map<String, Object> data) {
        var unit = Values.map(data.get("unit"));
        var subunits = Values.rows(unit.get("subunits")).stream()
                .map(sub -> new Surroundings.Unit(text(sub, "code"), text(sub, "name"), "", people(sub), "", List.of()))
                .toList();
        var units = new HashMap<String, String>();
        Values.rows(data.get("otherUnits")).forEach(each -> units.put(text(each, "code"), text(each, "name")));
        units.put(text(unit, "code"), text(unit, "name"));
        subunits.forEach(each -> units.put(each.code(), each.name()));
        var people = Values.rows(data.get("people")).stream()
                .collect(Collectors.toMap(each -> text(each, "login"), each -> text(each, "name")));
        var facts = Values.map(data.get("facts"));
        var expect = Values.map(data.get("expect"));
        return new Archetype(
                new Surroundings(
                        new Surroundings.Unit(
                                text(unit, "code"),
                                text(unit, "name"),
                                text(unit, "parent"),
                                people(unit),
                                text(unit, "lead"),
                                subunits),
                        units,
                        people,
                        new DemoPlan(text(unit, "planName")),
                        LocalDate.parse(text(data, "asOf")),
                        Optional.of(text(data, "template")),
                        !Boolean.FALSE.equals(facts.get("planLoaded")),
                        Boolean.TRUE.equals(facts.get("testAccepted")),
                        texts(facts.get("arrived")),
                        List.copyOf((List<String>) facts.getOrDefault("signedDocuments", List.of())),
                        Set.of()),
                Values.map(data.get("answers")),
                List.copyOf(Values.list(expect.get("warnings"))),
                List.copyOf(Values.list(expect.get("closedGates"))));
    }

    Answers answers(Questionnaire questionnaire) {
        return Answers.of(values, questionnaire, "l.antwort", THEN);
    }

    private static Set<String> texts(Object value) {
        return Values.list(value).stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static String text(Map<String, Object> map, String key) {
        return Values.text(map.get(key));
    }

    private static int people(Map<String, Object> map) {
        return Values.whole(map.get("people")).orElse(0L).intValue();
    }
}
