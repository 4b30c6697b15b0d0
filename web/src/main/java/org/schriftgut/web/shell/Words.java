package org.schriftgut.web.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.schriftgut.authority.Brand;
import org.schriftgut.authority.Term;
import org.schriftgut.authority.TermSet;
import org.schriftgut.web.page.Texts;

/**
 * Where the words of an authority stand: keys of texts that hold the word alone, as a heading, column, badge or kind. Sentences
 * keep the usual words, since a word cannot be put into them without its grammar.
 */
public final class Words {

    private static final Map<Term, List<String>> KEYS = Map.of(
            Term.DOSSIER,
                    List.of(
                            "akte",
                            "PlaceKind.DOSSIER",
                            "FileKind.DOSSIER",
                            "DeskPage.Kind.DOSSIER",
                            "fakt.akte",
                            "abgabe.akte"),
            Term.DOSSIERS, List.of("abgabe.akten"),
            Term.CASE, List.of("vorgang", "PlaceKind.CASE", "FileKind.CASE", "DeskPage.Kind.CASE"),
            Term.CASES, List.of("vorgaenge", "spalte.vorgaenge"),
            Term.CLOSED, List.of("State.CLOSED"),
            Term.REFERENCE, List.of("spalte.aktenzeichen"),
            Term.KEEPING_UNIT, List.of("akte.einheit", "fakt.einheit"));

    private Words() {}

    /** Texts to be replaced, by key. Own words are of the authority's language, so English pages keep those of the set. */
    static Map<String, String> of(Brand brand, Texts usual) {
        var isGerman = usual.language().equals(Locale.GERMAN.getLanguage());
        var words = new HashMap<String, String>();
        for (var term : Term.values()) {
            var own = isGerman ? brand.words().get(term) : null;
            var word = own == null ? ofSet(brand.termSet(), term, usual) : own;
            keys(term).forEach(key -> words.put(key, word));
        }
        return words;
    }

    /** The word of a set, or the usual one where the set has none of its own. */
    public static String ofSet(TermSet set, Term term, Texts usual) {
        var key = "TermSet." + set + "." + term;
        return usual.get(usual.has(key) ? key : keys(term).get(0));
    }

    static List<String> keys(Term term) {
        return KEYS.get(term);
    }
}
