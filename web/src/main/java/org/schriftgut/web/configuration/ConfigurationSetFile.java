package org.schriftgut.web.configuration;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import java.util.Map;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.tenant.ConfigSet;
import org.schriftgut.web.problem.RequestFault;

/**
 * A set over several parts as a file: the JSON the API speaks too.
 *
 * @param formats of each part that is named
 * @param set part, key, document; null for an item that goes
 */
public record ConfigurationSetFile(Map<String, Integer> formats, Map<String, Map<String, Object>> set) {

    /** An item that goes is a null, which has to be written. */
    private static final Jsonb PLAIN = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

    /** @throws Problem {@link Kind#INVALID} for anything else than a set */
    static ConfigurationSetFile read(String json) {
        try {
            var file = PLAIN.fromJson(json, ConfigurationSetFile.class);
            if (file != null && file.formats() != null && file.set() != null) {
                return file;
            }
        } catch (JsonbException | ArithmeticException e) {
            throw new Problem(Kind.INVALID, RequestFault.NO_CONFIGURATION).causedBy(e);
        }
        throw new Problem(Kind.INVALID, RequestFault.NO_CONFIGURATION);
    }

    ConfigSet configSet() {
        return ConfigSet.of(formats, set);
    }

    String text() {
        return PLAIN.toJson(this);
    }
}
