package org.schriftgut.harness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a feature through its facades: fields marked {@code @Inject} are filled by CDI, a parameter {@link Authority} is a
 * tenant that nobody else has.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Harness.class)
public @interface FacadeTest {}
