package org.schriftgut.web.area;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.schriftgut.signin.Scope;
import org.schriftgut.web.area.Address.Csrf;
import org.schriftgut.web.area.Address.Proof;
import org.schriftgut.web.area.Address.Refusal;

/** All areas, the lowest first: an area knows only those before it. */
public record Areas(List<Area> all) {

    /**
     * What stands nowhere is guarded as far as it can be, so that a new address is closed to narrow tokens until somebody
     * thinks about it.
     */
    public static final Address UNKNOWN = new Address(
            "/", false, Proof.SIGNED_IN, Scope.ADMINISTER, Scope.ADMINISTER, Refusal.PAGE, Csrf.TOKEN, Set.of());

    public Areas {
        all = List.copyOf(all);
    }

    /** How that path is guarded: by the narrowest address that covers it. */
    public Address guarding(String path) {
        return all.stream()
                .flatMap(area -> area.addresses().stream())
                .filter(address -> address.covers(path))
                .max(Comparator.comparingInt(Address::narrowness))
                .orElse(path.startsWith("/api/") ? UNKNOWN_CALL : UNKNOWN);
    }

    /** Entries of all menus; in each, by their positions, then in the order of the areas. */
    public List<MenuEntry> entries() {
        return all.stream()
                .flatMap(area -> area.entries().stream())
                .sorted(Comparator.comparingInt(MenuEntry::position))
                .toList();
    }

    /** Classes that answer with pages. */
    public Set<Class<?>> routes() {
        return all.stream().flatMap(area -> area.routes().stream()).collect(toUnmodifiableSet());
    }

    /** Classes that answer the API. */
    public Set<Class<?>> resources() {
        return all.stream().flatMap(area -> area.resources().stream()).collect(toUnmodifiableSet());
    }

    private static final Address UNKNOWN_CALL = new Address(
            Area.API,
            false,
            Proof.SIGNED_IN,
            Scope.ADMINISTER,
            Scope.ADMINISTER,
            Refusal.PROBLEM,
            Csrf.TOKEN,
            Set.of());
}
