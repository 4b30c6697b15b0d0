package org.schriftgut.rollout;

import java.util.List;
import java.util.Map;
import org.schriftgut.common.Finding;

/**
 * What answers become: elements by kind and key, and the sentences that say so.
 *
 * @param version of the questionnaire
 * @param findings answers that set a field differently, and elements that lack a required field
 * @param pending vorgemerkt: kinds in it that the product cannot apply yet, and that nobody has ticked off, in the order of names
 */
public record Blueprint(
        String version, List<Element> elements, List<Line> lines, List<Finding> findings, List<String> pending) {

    /**
     * One thing to set up.
     *
     * @param kind a kind of target of the questionnaire
     * @param key what tells it from others of its kind; stable
     * @param fields by name, as the kind types them; {@link Targets} makes a typed one of it
     * @param cites every answer it rests on, the one that made it first
     */
    public record Element(String kind, String key, Map<String, Object> fields, List<Place> cites) {}

    /**
     * A plain sentence about an element.
     *
     * @param cites every answer it rests on, the one that it speaks of first
     */
    public record Line(String chapter, String kind, String key, String text, List<Place> cites) {

        /** The answer it speaks of. */
        public Place place() {
            return cites.get(0);
        }
    }
}
