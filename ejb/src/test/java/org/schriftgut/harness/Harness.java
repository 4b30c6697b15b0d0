package org.schriftgut.harness;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.schriftgut.testclock.MovableClock;

/** Fills test classes from the one {@link Application} of the run, and puts the clock right after each test. */
final class Harness implements TestInstancePostProcessor, ParameterResolver, AfterEachCallback {

    private static final Namespace RUN = Namespace.create(Harness.class);

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        application(context).inject(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Authority.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var authority = application(context).bean(Authority.class);
        authority.found();
        return authority;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        application(context).bean(MovableClock.class).reset();
    }

    private static Application application(ExtensionContext context) {
        return context.getRoot()
                .getStore(RUN)
                .getOrComputeIfAbsent(Application.class, any -> Application.start(), Application.class);
    }
}
