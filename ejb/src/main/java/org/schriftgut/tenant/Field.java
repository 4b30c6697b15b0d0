package org.schriftgut.tenant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component of a document's record takes, beyond its type. Without it: something has to be there. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

    /** Whether it may be left out; what is null or empty is left out. */
    boolean optional() default false;

    /** Characters a text may have; in a list, each of its texts. */
    int longest() default 200;

    /** Smallest whole number. */
    int from() default 0;

    /** Greatest whole number. */
    int to() default Integer.MAX_VALUE;

    /** The part of the configuration whose key the text is; empty for any text. */
    String keyOf() default "";
}
