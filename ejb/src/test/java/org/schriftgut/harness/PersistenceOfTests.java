package org.schriftgut.harness;

import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jboss.weld.injection.spi.JpaInjectionServices;
import org.jboss.weld.injection.spi.ResourceReference;
import org.jboss.weld.injection.spi.ResourceReferenceFactory;
import org.jboss.weld.injection.spi.helpers.SimpleResourceReference;

/** Gives {@code @PersistenceContext} what the server gives: the session of the transaction that is under way. */
final class PersistenceOfTests implements JpaInjectionServices {

    private final EntityManagerFactory factory;
    private final EntityManager current;

    PersistenceOfTests(EntityManagerFactory factory) {
        this.factory = factory;
        var sessions = factory.unwrap(SessionFactory.class);
        this.current = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(sessions.getCurrentSession(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public ResourceReferenceFactory<EntityManager> registerPersistenceContextInjectionPoint(InjectionPoint point) {
        return () -> reference(current);
    }

    @Override
    public ResourceReferenceFactory<EntityManagerFactory> registerPersistenceUnitInjectionPoint(InjectionPoint point) {
        return () -> reference(factory);
    }

    private static <T> ResourceReference<T> reference(T resource) {
        return new SimpleResourceReference<>(resource);
    }

    @Override
    public void cleanup() {
        // the application closes what it made
    }
}
