package org.schriftgut.rollout;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/**
 * Reads a questionnaire and refuses one that is not sound, with the place of each fault.
 *
 * <p>In this order, and no further after the first that fails: strict JSON within limits, the schema, and then everything a schema
 * cannot say ({@link Soundness}).
 */
public final class QuestionnaireReader {

    /** Ten times the shipped one. */
    static final int MOST_BYTES = 4_000_000;

    private static final int MOST_DEPTH = 40;
    private static final int MOST_FINDINGS = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MOST_DEPTH)
                            .maxStringLength(20_000)
                            .maxNumberLength(30)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .addModule(new SimpleModule().addDeserializer(java.util.Optional.class, new OptionalFromJson()))
            .build();

    /** The schema names itself by a relative address; nothing is ever fetched from there. */
    private static final URI BASE = URI.create("https://schriftgut.invalid/rollout/");

    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(BASE, tree(resource("questionnaire.schema.json")));

    private QuestionnaireReader() {}

    /** The questionnaire that comes with the product. */
    public static Questionnaire shipped() {
        return Shipped.QUESTIONNAIRE;
    }

    /** Read when first asked for. */
    private static final class Shipped {

        static final Questionnaire QUESTIONNAIRE = read(resource("questionnaire.json"));
    }

    /** @throws Problem INVALID, with the findings, if it is not sound */
    public static Questionnaire read(byte[] json) {
        var tree = tree(json);
        var form = SCHEMA.validate(tree).stream()
                .limit(MOST_FINDINGS)
                .map(message ->
                        Finding.of(message.getInstanceLocation().toString(), RolloutFault.FORM, message.getType()))
                .toList();
        refuse(form);
        var questionnaire = questionnaire(tree);
        refuse(new Soundness(questionnaire)
                .findings().stream().limit(MOST_FINDINGS).toList());
        return questionnaire;
    }

    /** Answers by question, as {@code $defs/answers} of the schema writes them; what they hold is looked at by an interview. */
    static JsonNode tree(byte[] json) {
        if (json.length > MOST_BYTES) {
            throw Problem.invalid("$", RolloutFault.JSON_TOO_LARGE, MOST_BYTES);
        }
        try {
            return Objects.requireNonNull(MAPPER.readTree(json));
        } catch (JacksonException e) {
            var at = e.getLocation() == null ? JsonLocation.NA : e.getLocation();
            throw Problem.invalid("$", RolloutFault.JSON_UNREADABLE, at.getLineNr(), at.getColumnNr())
                    .causedBy(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Questionnaire questionnaire(JsonNode tree) {
        try {
            return MAPPER.treeToValue(tree, Questionnaire.class);
        } catch (JacksonException e) {
            throw Problem.invalid("$", RolloutFault.FORM, "type").causedBy(e);
        }
    }

    private static void refuse(List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw Problem.of(Kind.INVALID, findings, RolloutFault.QUESTIONNAIRE_UNSOUND);
        }
    }

    private static byte[] resource(String name) {
        try (var in = QuestionnaireReader.class.getResourceAsStream("/rollout/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
