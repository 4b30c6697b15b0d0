package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every part of the configuration keeps to, asked over the API as a configurator would. */
interface ConfigPartContract {

    /** Name of the part. */
    String part();

    /** Who may configure it. */
    Api configurator();

    /** Makes a change to the items that adds one, changes one and can be taken back. */
    void change(ObjectNode items);

    /** Changes the same part by hand, past the configurator. */
    void changeByHand();

    @Test
    default void what_comes_out_goes_in_and_changes_nothing() {
        var state = state();

        assertThat(preview(state.path("items")).path("changes")).isEmpty();
        apply(state.path("items"), state).expect(200);

        assertThat(state()).isEqualTo(state);
    }

    @Test
    default void applied_twice_it_does_nothing_the_second_time() {
        var items = changed(state());

        apply(items, state()).expect(200);
        var once = state();
        var versions = versions();
        apply(items, once).expect(200);
        var twice = state();

        assertThat(once.path("items")).isEqualTo(items);
        assertThat(twice).isEqualTo(once);
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    default void the_preview_tells_each_change_and_makes_none() {
        var before = state();

        var preview = preview(changed(before));

        assertThat(preview.path("findings")).isEmpty();
        assertThat(preview.path("changes")).isNotEmpty();
        assertThat(state()).isEqualTo(before);
    }

    @Test
    default void goes_back_to_what_was_before() {
        var before = state();
        apply(changed(before), before).expect(200);
        var number = versionOf(before.path("hash").asText());

        configurator()
                .post("api/v1/configuration/" + part() + "/versions/" + number + "/restore", Map.of())
                .expect(200);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    default void a_change_by_hand_meanwhile_is_not_overwritten_and_not_lost() {
        var read = state();
        changeByHand();
        var byHand = state();

        apply(changed(read), read).expect(412);
        assertThat(state()).isEqualTo(byHand);

        apply(changed(byHand), byHand).expect(200);
        var number = versionOf(byHand.path("hash").asText());
        configurator()
                .post("api/v1/configuration/" + part() + "/versions/" + number + "/restore", Map.of())
                .expect(200);
        assertThat(state()).isEqualTo(byHand);
    }

    @Test
    default void refuses_another_form_and_what_is_no_item() {
        var state = state();
        var body = new HashMap<String, Object>(
                Map.of("format", 99, "basedOn", state.path("hash").asText()));
        body.put("items", state.path("items"));
        configurator().put("api/v1/configuration/" + part(), body).expect(400);
        body.put("format", state.path("format").asInt());
        body.put("items", Map.of("x", "text"));
        configurator().put("api/v1/configuration/" + part(), body).expect(400);
        body.put("items", Map.of("x", Map.of("unknown", 1)));

        assertThat(configurator()
                        .post("api/v1/configuration/" + part() + "/preview", body)
                        .expect(200)
                        .json()
                        .path("findings"))
                .isNotEmpty();
        configurator().put("api/v1/configuration/" + part(), body).expect(400);
        assertThat(state()).isEqualTo(state);
    }

    private JsonNode state() {
        return configurator().get("api/v1/configuration/" + part()).expect(200).json();
    }

    private JsonNode versions() {
        return configurator()
                .get("api/v1/configuration/" + part() + "/versions")
                .expect(200)
                .json();
    }

    private int versionOf(String hash) {
        for (var version : versions().path("items")) {
            if (version.path("hash").asText().equals(hash)) {
                return version.path("number").asInt();
            }
        }
        throw new AssertionError("No version " + hash);
    }

    private ObjectNode changed(JsonNode state) {
        ObjectNode items = state.path("items").deepCopy();
        change(items);
        return items;
    }

    private JsonNode preview(JsonNode items) {
        return configurator()
                .post(
                        "api/v1/configuration/" + part() + "/preview",
                        Map.of("format", state().path("format"), "items", items))
                .expect(200)
                .json();
    }

    private Answer apply(JsonNode items, JsonNode basedOn) {
        return configurator()
                .put(
                        "api/v1/configuration/" + part(),
                        Map.of(
                                "format",
                                basedOn.path("format").asInt(),
                                "basedOn",
                                basedOn.path("hash").asText(),
                                "items",
                                items));
    }
}
