package org.schriftgut.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schriftgut.common.Problem;

/** The parts there are. */
@ApplicationScoped
class ConfigParts {

    @Inject
    Instance<ConfigPart<?>> parts;

    /**
     * Every part, each after those it depends on.
     *
     * @throws IllegalStateException if they depend on each other in a circle
     */
    List<ConfigPart<?>> inOrder() {
        var byKey = parts.stream()
                .<ConfigPart<?>>map(part -> part)
                .sorted(Comparator.comparing(ConfigPart::key))
                .toList();
        var order = new ArrayList<ConfigPart<?>>();
        byKey.forEach(part -> place(part, byKey, order, new HashSet<>()));
        return order;
    }

    private static void place(
            ConfigPart<?> part, List<ConfigPart<?>> all, List<ConfigPart<?>> order, Set<String> above) {
        if (order.contains(part)) {
            return;
        }
        if (!above.add(part.key())) {
            throw new IllegalStateException("Parts depend on each other in a circle: " + above);
        }
        all.stream()
                .filter(other -> part.dependsOn().contains(other.key()))
                .forEach(other -> place(other, all, order, above));
        above.remove(part.key());
        order.add(part);
    }

    /** @throws Problem NOT_FOUND, or FORBIDDEN if the caller may not look into it */
    ConfigPart<?> admitted(String key) {
        var part = parts.stream()
                .<ConfigPart<?>>map(known -> known)
                .filter(known -> known.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(TenantFault.NO_PART));
        part.admit();
        return part;
    }
}
