package org.schriftgut.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schriftgut.search.index.SearchResult.Fragment;
import org.schriftgut.web.search.SearchPage.Piece;

class SearchRoutesTest {

    @Test
    void marks_in_the_subject_what_the_index_found_there() {
        var marked = List.of(new Fragment("Zwei ", false), new Fragment("Bauanträge", true));

        assertThat(SearchRoutes.subject(marked, "Zwei Bauanträge"))
                .containsExactly(new Piece("Zwei ", false), new Piece("Bauanträge", true));
    }

    @Test
    void shows_the_newest_subject_when_the_index_still_knows_an_older_one() {
        var marked = List.of(new Fragment("Bauantrag", true));

        assertThat(SearchRoutes.subject(marked, "Bauvoranfrage")).containsExactly(new Piece("Bauvoranfrage", false));
    }
}
