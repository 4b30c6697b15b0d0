package org.schriftgut.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.record.DigestAlgorithm;

class AlgorithmCatalogueTest {

    @Test
    void the_shipped_one_knows_every_digest() {
        var catalogue = AlgorithmCatalogue.shipped();

        assertThat(DigestAlgorithm.values())
                .allMatch(digest -> catalogue.of(digest).isPresent());
        assertThat(catalogue.of(DigestAlgorithm.SHA1).orElseThrow().holdsAt(Instant.parse("2012-07-31T23:00:00Z")))
                .isTrue();
        assertThat(catalogue.of(DigestAlgorithm.SHA1).orElseThrow().holdsAt(Instant.parse("2012-08-01T00:00:00Z")))
                .isFalse();
    }

    @Test
    void a_key_counts_as_the_next_shorter_one_of_the_catalogue() {
        var catalogue = AlgorithmCatalogue.read(new StringReader("# test\nRSA;2048;2030-12-31;x\nRSA;3000;;x\n"));

        assertThat(catalogue.of("RSA", 2999).orElseThrow().bits()).isEqualTo(2048);
        assertThat(catalogue.of("RSA", 4096).orElseThrow().until()).isEmpty();
        assertThat(catalogue.of("RSA", 1024)).isEmpty();
        assertThat(catalogue.of("ECDSA", 256)).isEmpty();
    }

    @Test
    void a_line_that_is_none_is_named() {
        assertThatThrownBy(() -> AlgorithmCatalogue.read(new StringReader("RSA;viele;;x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RSA;viele;;x");
    }
}
