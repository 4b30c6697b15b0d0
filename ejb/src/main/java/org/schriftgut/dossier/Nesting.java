package org.schriftgut.dossier;

import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** Which kinds may lie inside which (R015; xdomea: at most five levels). */
final class Nesting {

    static final int MAX_DEPTH = 5;

    private Nesting() {}

    static void check(Place parent, PlaceKind inner) {
        var fits =
                switch (parent.kind) {
                    case DOSSIER ->
                        inner == PlaceKind.SUB_DOSSIER || inner == PlaceKind.VOLUME || inner == PlaceKind.CASE;
                    case SUB_DOSSIER -> inner == PlaceKind.VOLUME || inner == PlaceKind.CASE;
                    case VOLUME -> inner == PlaceKind.CASE;
                    case CASE, SUB_CASE -> inner == PlaceKind.SUB_CASE;
                    case INBOX -> false;
                };
        if (!fits) {
            throw new Problem(Kind.INVALID, DossierFault.NESTING_INVALID, inner, parent.kind);
        }
        if (parent.depth >= MAX_DEPTH) {
            throw new Problem(Kind.INVALID, DossierFault.TOO_DEEP, MAX_DEPTH);
        }
    }
}
