package org.schriftgut.evidence.verification;

import java.util.ArrayList;
import java.util.List;

/** Collects findings at one place after another. */
final class Findings {

    /** A record can be wrong in more ways than anybody will read. */
    private static final int MOST = 200;

    private final List<Finding> all;
    private final Finding.Place place;

    private Findings(List<Finding> all, Finding.Place place) {
        this.all = all;
        this.place = place;
    }

    static Findings none() {
        return new Findings(new ArrayList<>(), Finding.Place.RECORD);
    }

    Findings at(Finding.Place other) {
        return new Findings(all, other);
    }

    void add(Code code, String detail) {
        // never the first invalid one of many: a verdict must not depend on how many there are
        if (all.size() < MOST
                || all.stream().noneMatch(finding -> finding.code().verdict() == code.verdict())) {
            all.add(new Finding(code, place, detail));
        }
    }

    List<Finding> all() {
        return all;
    }

    Finding.Place place() {
        return place;
    }
}
