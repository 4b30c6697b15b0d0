package org.schriftgut.web.configuration;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.util.Map;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.ConfigState;
import org.schriftgut.web.problem.RequestFault;

/**
 * A part of the configuration as a file: the JSON the API speaks too.
 *
 * @param hash of the state it was made from
 */
public record ConfigurationFile(String part, int format, String hash, Map<String, Object> items) {

    private static final Jsonb PLAIN = JsonbBuilder.create();
    private static final Jsonb INDENTED = JsonbBuilder.create(new JsonbConfig().withFormatting(true));

    static String of(ConfigState state) {
        return INDENTED.toJson(
                new ConfigurationFile(state.part(), state.format(), state.hash(), Map.copyOf(state.items())));
    }

    /** @throws Problem {@link Kind#INVALID} for anything else than a part */
    static ConfigurationFile read(String json) {
        try {
            var file = PLAIN.fromJson(json, ConfigurationFile.class);
            if (file != null && file.part() != null && file.items() != null) {
                return file;
            }
        } catch (JsonbException | ArithmeticException e) {
            throw new Problem(Kind.INVALID, RequestFault.NO_CONFIGURATION).causedBy(e);
        }
        throw new Problem(Kind.INVALID, RequestFault.NO_CONFIGURATION);
    }

    String text() {
        return PLAIN.toJson(this);
    }
}
