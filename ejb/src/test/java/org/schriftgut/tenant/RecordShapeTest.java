package org.schriftgut.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Finding;

class RecordShapeTest {

    private static final RecordShape SHAPE = RecordShape.of(Room.class);

    private enum Colour {
        RED,
        GREEN
    }

    private record Desk(@Field(longest = 5) String name, @Field(optional = true, keyOf = "people") String owner) {}

    private record Room(
            @Field(longest = 8) String name,
            @Field(from = 1, to = 9) int floor,
            @Field(optional = true) boolean open,
            @Field(optional = true) LocalDate since,
            @Field(optional = true) Colour colour,
            @Field(optional = true) Map<Colour, String> labels,
            @Field(optional = true, keyOf = "people") List<String> people,
            @Field(optional = true) List<Desk> desks) {}

    private static final String FULL =
            "{\"colour\":\"RED\",\"desks\":[{\"name\":\"left\",\"owner\":\"meier\"}],\"floor\":2,"
                    + "\"labels\":{\"GREEN\":\"frei\"},\"name\":\"Saal\",\"open\":true,\"people\":[\"schulz\"],"
                    + "\"since\":\"2026-11-29\"}";

    @Test
    void what_is_read_is_written_the_same() {
        var findings = new ArrayList<Finding>();

        var room = (Room) SHAPE.read(CanonicalJson.read(FULL), "", findings);

        assertThat(findings).isEmpty();
        assertThat(room.desks()).containsExactly(new Desk("left", "meier"));
        assertThat(CanonicalJson.text(SHAPE.write(room))).isEqualTo(FULL);
    }

    @Test
    void what_may_be_left_out_is_left_out() {
        var raw = CanonicalJson.read("{\"name\":\"Saal\",\"floor\":1,\"people\":[],\"since\":null}");

        var room = SHAPE.read(raw, "", new ArrayList<>());

        assertThat(room).isEqualTo(new Room("Saal", 1, false, null, null, Map.of(), List.of(), List.of()));
        assertThat(SHAPE.write(room)).containsOnlyKeys("name", "floor");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name   | null            | /name          | FIELD_MISSING",
                "name   | 7               | /name          | NO_TEXT",
                "name   | \"\"            | /name          | NO_TEXT",
                "name   | \"neun mehr\"   | /name          | TEXT_TOO_LONG",
                "name   | \" Saal\"       | /name          | TEXT_UNCLEAN",
                "floor  | 10              | /floor         | NO_NUMBER",
                "floor  | \"2\"           | /floor         | NO_NUMBER",
                "open   | \"ja\"          | /open          | NO_TRUTH",
                "since  | \"2026-02-30\"  | /since         | NO_DAY",
                "colour | \"BLUE\"        | /colour        | NO_SUCH_WORD",
                "labels | {\"BLUE\":\"x\"} | /labels/BLUE   | NO_SUCH_WORD",
                "people | \"schulz\"      | /people        | NO_LIST",
                "people | [\"a\",\"a\"]   | /people        | TWICE_IN_LIST",
                "desks  | [7]             | /desks/0       | NO_OBJECT",
                "desks  | [{\"name\":\"lefter\"}] | /desks/0/name | TEXT_TOO_LONG",
                "w/e~1  | 1               | /w~1e~01       | NO_FIELD",
            })
    void what_does_not_fit_is_named_with_its_place(String field, String value, String at, TenantFault code) {
        var raw = new HashMap<>(CanonicalJson.read(FULL));
        raw.put(field, CanonicalJson.read("{\"v\":" + value + "}").get("v"));
        var findings = new ArrayList<Finding>();

        assertThat(SHAPE.read(raw, "", findings)).isNull();

        assertThat(findings).extracting(Finding::where).containsExactly(at);
        assertThat(findings).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void the_schema_says_what_is_taken() {
        var schema = CanonicalJson.text(SHAPE.schema());

        assertThat(schema)
                .contains("\"additionalProperties\":false")
                .contains("\"required\":[\"name\",\"floor\"]")
                .contains("\"name\":{\"maxLength\":8,\"minLength\":1,\"type\":\"string\"}")
                .contains("\"floor\":{\"maximum\":9,\"minimum\":1,\"type\":\"integer\"}")
                .contains("\"colour\":{\"enum\":[\"RED\",\"GREEN\"]}")
                .contains("\"x-key-of\":\"people\"");
    }

    @Test
    void tells_whom_it_names_and_where() {
        var room = SHAPE.read(CanonicalJson.read(FULL), "", new ArrayList<>());
        var told = new HashMap<String, ConfigKey>();

        SHAPE.references(room, "/rooms/1", told::put);

        assertThat(told)
                .containsOnly(
                        Map.entry("/rooms/1/people/0", new ConfigKey("people", "schulz")),
                        Map.entry("/rooms/1/desks/0/owner", new ConfigKey("people", "meier")));
    }

    @Test
    void differences_are_told_field_by_field() {
        var before = CanonicalJson.read("{\"a\":1,\"b\":{\"c\":\"x\",\"d\":[\"1\"]}}");
        var now = CanonicalJson.read("{\"b\":{\"c\":\"y\",\"d\":[\"1\"]},\"e\":true}");

        assertThat(FieldChange.between(before, now))
                .containsExactly(
                        new FieldChange("/a", 1L, null),
                        new FieldChange("/b/c", "x", "y"),
                        new FieldChange("/e", null, true));
    }

    @Test
    void a_type_that_no_document_has_is_no_component() {
        record Odd(double share) {}

        assertThatThrownBy(() -> RecordShape.of(Odd.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
