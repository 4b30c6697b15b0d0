package org.schriftgut.web.door;

import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** The client sends so slowly, or so much slowly at a time, that no thread waits for it any longer. */
public final class TooSlow extends Problem {

    private static final long serialVersionUID = 1L;

    TooSlow() {
        super(Kind.TOO_MANY, DoorFault.TOO_SLOW);
    }
}
