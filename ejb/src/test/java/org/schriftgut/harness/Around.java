package org.schriftgut.harness;

import java.util.concurrent.Callable;
import org.schriftgut.common.Facade;

/** One transaction around what a test does, for {@link HarnessTest}; apart from {@link Steps}, as a call to itself is not one. */
@Facade
class Around {

    <T> T all(Callable<T> work) throws Exception {
        return work.call();
    }
}
