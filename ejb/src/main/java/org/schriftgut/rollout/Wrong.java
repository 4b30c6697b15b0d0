package org.schriftgut.rollout;

import java.util.List;
import org.schriftgut.common.Finding;

/** Why an expression or a sentence cannot be used; never leaves this package, whoever catches it knows the place. */
final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient RolloutFault fault;
    private final transient List<Object> args;

    Wrong(RolloutFault fault, Object... args) {
        super(fault.key(), null, false, false);
        this.fault = fault;
        this.args = List.of(args);
    }

    Finding at(String where) {
        return new Finding(where, fault, args);
    }

    RolloutFault fault() {
        return fault;
    }
}
