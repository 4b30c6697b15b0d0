package org.schriftgut.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A feature's door: one bean for the whole server, each method one transaction that sees one tenant only.
 *
 * <p>Bundles {@link ApplicationScoped}, {@link Transactional} and {@link InTenant}, so that none of the three can be
 * forgotten.
 */
@Stereotype
@ApplicationScoped
@Transactional
@InTenant
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Facade {}
