package org.schriftgut.approval;

import java.util.List;
import org.schriftgut.common.Code;

/** What is refused about the second person. */
public enum ApprovalFault implements Code {
    NO_REQUEST,
    NOT_YOURS_TO_TAKE_BACK,
    MAY_NOT_ASK,
    NOBODY_ELSE,
    RIGHTS_LOST,
    OWN_REQUEST,
    NOT_WAITING,
    MAY_NOT_DECIDE,
    OTHER_CONTENT,
    ASKER_MAY_NOT,
    ACCOUNT_CHANGED;

    private final List<Class<?>> args;

    ApprovalFault(Class<?>... args) {
        this.args = List.of(args);
    }

    @Override
    public List<Class<?>> args() {
        return args;
    }
}
