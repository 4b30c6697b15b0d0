package org.schriftgut.harness;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;
import org.schriftgut.common.Facade;

/** One transaction around what a test does; a bean apart, as a call to itself is not one. */
@Facade
public class Around {

    @PersistenceContext
    EntityManager entities;

    public void run(Runnable work) {
        work.run();
    }

    /** Changes rows as the application's account may, for states that no facade brings about yet. */
    public void execute(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    public <T> T all(Callable<T> work) throws Exception {
        return work.call();
    }
}
