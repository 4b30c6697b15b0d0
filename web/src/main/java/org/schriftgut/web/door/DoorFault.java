package org.schriftgut.web.door;

import java.util.List;
import org.schriftgut.common.Code;

/** Why a request is not let in. */
public enum DoorFault implements Code {
    /** A body where none means anything. */
    NOTHING_BELONGS_HERE,
    /** It came too slowly, or too much of one person comes slowly at a time. */
    TOO_SLOW;

    @Override
    public List<Class<?>> args() {
        return List.of();
    }
}
