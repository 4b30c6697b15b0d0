package org.schriftgut.processing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Activities to test with. */
final class Processings {

    static final UUID UNIT = new UUID(0, 36);

    private Processings() {}

    static ProcessingDetails details(UUID... branches) {
        return new ProcessingDetails(
                "Fahrerlaubnisse",
                "Erteilung und Entzug der Fahrerlaubnis",
                "§ 2 StVG",
                null,
                List.of("Antragstellende"),
                List.of("Name", "Eignungsgutachten"),
                List.of(SpecialCategory.HEALTH),
                List.of("Kraftfahrt-Bundesamt"),
                null,
                "10 Jahre nach Verzicht",
                null,
                UNIT,
                List.of(branches));
    }

    static ProcessingView activity(String code, UUID... branches) {
        return new ProcessingView(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)), code, details(branches), null, 0);
    }

    static ProcessingView ended(String code, UUID... branches) {
        return new ProcessingView(
                UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8)),
                code,
                details(branches),
                LocalDate.of(2026, 1, 1),
                0);
    }
}
