package org.schriftgut.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One row at most for a tenant. */
@Entity
@Table(name = "tenant_brand")
class BrandRow {

    @Id
    @Column(name = "tenant_id")
    UUID tenant;

    @Enumerated(EnumType.STRING)
    @Column(name = "term_set", nullable = false)
    TermSet termSet = TermSet.VERWALTUNG;

    @Column(name = "own_words", nullable = false)
    String[] ownWords = {};

    @Column(name = "logo_type")
    String logoType;

    @Column(name = "logo_sha256")
    byte[] logoSha256;

    @Version
    long version;

    Map<Term, String> words() {
        var words = new EnumMap<Term, String>(Term.class);
        Arrays.stream(ownWords)
                .map(word -> word.split("=", 2))
                .forEach(pair -> words.put(Term.valueOf(pair[0]), pair[1]));
        return words;
    }

    void words(Map<Term, String> words) {
        ownWords = new TreeMap<>(words)
                .entrySet().stream()
                        .map(word -> word.getKey() + "=" + word.getValue())
                        .toArray(String[]::new);
    }

    Brand.LogoMark logo() {
        return logoType == null
                ? null
                : new Brand.LogoMark(logoType, HexFormat.of().formatHex(logoSha256));
    }
}
