package org.schriftgut.rollout;

/**
 * Where an answer stands.
 *
 * @param question id of the question
 * @param row key of the row the question is asked for; empty for a question that is asked once
 */
public record Place(String question, String row) implements Comparable<Place> {

    static Place once(String question) {
        return new Place(question, "");
    }

    @Override
    public int compareTo(Place other) {
        var order = question.compareTo(other.question);
        return order != 0 ? order : row.compareTo(other.row);
    }

    /** {@code K01/bau}, or {@code H01}. */
    @Override
    public String toString() {
        return row.isEmpty() ? question : question + "/" + row;
    }
}
