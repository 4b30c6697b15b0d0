package org.schriftgut.harness;

import java.util.concurrent.Callable;
import org.schriftgut.common.Facade;

/** One transaction around what a test does; apart from {@link Steps}, as a call to itself is not one. */
@Facade
public class Around {

    public <T> T all(Callable<T> work) throws Exception {
        return work.call();
    }
}
