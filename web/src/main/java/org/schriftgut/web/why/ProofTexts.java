package org.schriftgut.web.why;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schriftgut.oversight.AccessOrigin;
import org.schriftgut.rights.Proof;

/** Sentences for proofs in German or English. */
public final class ProofTexts {

    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Function<Proof, String> names;

    /**
     * One step as people read it.
     *
     * @param depth 0 for the decision itself
     */
    public record Line(int depth, boolean holds, String sentence) {}

    /** @param names the name of what a step is about */
    public ProofTexts(Locale wanted, Function<Proof, String> names) {
        this.locale = Locale.ENGLISH.getLanguage().equals(wanted.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
        this.bundle = ResourceBundle.getBundle("org.schriftgut.web.why.proof", locale, EXACT_LANGUAGE);
        this.names = names;
    }

    /** The whole tree, each step before what it rests on. A ground is one line: that it fits, and what it gives. */
    public List<Line> lines(Proof proof, String person) {
        return lines(proof, person, 0).toList();
    }

    private Stream<Line> lines(Proof proof, String person, int depth) {
        var line = Stream.of(new Line(depth, proof.holds(), sentence(proof, person)));
        return isGround(proof)
                ? line
                : Stream.concat(line, proof.parts().stream().flatMap(part -> lines(part, person, depth + 1)));
    }

    /** What settled a decision that allows: the grounds that hold; of one that refuses: what keeps it from holding. */
    public List<String> because(Proof proof, String person) {
        return lines(proof, person).stream()
                .filter(line -> line.depth() > 0 && line.holds() == proof.holds())
                .filter(line -> !proof.holds() || line.depth() > 1)
                .map(Line::sentence)
                .toList();
    }

    /** Where a definition was decided, as a sentence; null for nothing. */
    public String origin(AccessOrigin origin) {
        if (origin == null) {
            return null;
        }
        var key = origin.place() != null ? "place" : origin.type() != null ? "type" : "entry";
        var from = origin.place() != null ? origin.place() : origin.entry();
        return new MessageFormat(bundle.getString("ORIGIN." + key), locale).format(new Object[] {from, origin.type()});
    }

    private static boolean isGround(Proof proof) {
        return proof.how() == Proof.How.ALL && proof.reason() != Proof.Reason.DECISION;
    }

    private String sentence(Proof proof, String person) {
        if (!isGround(proof)) {
            return said(proof, person);
        }
        var fits = proof.parts().get(0);
        return fits.holds() ? said(fits, person) + " " + said(proof.parts().get(1), person) : said(fits, person);
    }

    private String said(Proof step, String person) {
        var key = step.reason().name() + (step.holds() ? ".ja" : ".nein");
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {person, names.apply(step)});
    }
}
