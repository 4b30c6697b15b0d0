package org.schriftgut.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schriftgut.search.index.UserQuery.Clause;
import org.schriftgut.search.index.UserQuery.Kind;

class UserQueryTest {

    @Test
    void reads_words_phrases_beginnings_and_exclusions() {
        var query = UserQuery.parse("Bau \"neue Schule\" Geb* -alt NOT \"ganz alt\"");

        assertThat(query.clauses())
                .containsExactly(
                        new Clause(Kind.WORD, "Bau", false),
                        new Clause(Kind.PHRASE, "neue Schule", false),
                        new Clause(Kind.PREFIX, "Geb", false),
                        new Clause(Kind.WORD, "alt", true),
                        new Clause(Kind.PHRASE, "ganz alt", true));
    }

    @Test
    void leaves_hyphens_inside_words_and_between_blanks_alone() {
        var query = UserQuery.parse("E-Akte - neu");

        assertThat(query.clauses())
                .containsExactly(
                        new Clause(Kind.WORD, "E-Akte", false),
                        new Clause(Kind.WORD, "-", false),
                        new Clause(Kind.WORD, "neu", false));
    }

    @Test
    void is_empty_for_blank_text_only() {
        assertThat(UserQuery.parse(" \t\u00AD ").isEmpty()).isTrue();
        assertThat(UserQuery.parse("?").isEmpty()).isFalse();
    }
}
