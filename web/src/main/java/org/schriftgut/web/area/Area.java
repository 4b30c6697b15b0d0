package org.schriftgut.web.area;

import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One part of the product: everything that the rest has to know about it.
 *
 * @param name name of its package and of the folder of its templates
 * @param addresses what it answers and how that is guarded
 * @param entries its entries in the menus
 * @param routes classes that answer with pages
 * @param resources classes that answer the API
 */
public record Area(
        String name, List<Address> addresses, List<MenuEntry> entries, Set<Class<?>> routes, Set<Class<?>> resources) {

    /** Where pages are. */
    public static final String PAGES = "/ui";

    /** Where the API is. */
    public static final String API = "/api/v1";

    public Area {
        addresses = List.copyOf(addresses);
        entries = List.copyOf(entries);
        routes = Set.copyOf(routes);
        resources = Set.copyOf(resources);
    }

    /** An area without anything in it yet. */
    public static Area named(String name) {
        return new Area(name, List.of(), List.of(), Set.of(), Set.of());
    }

    /** The same area answering these. */
    public Area at(Address... answered) {
        return new Area(name, List.of(answered), entries, routes, resources);
    }

    /** The same area with these entries in the menus. */
    public Area inMenus(MenuEntry... shown) {
        return new Area(name, addresses, List.of(shown), routes, resources);
    }

    /** The same area with these classes answering pages. */
    public Area withRoutes(Class<?>... answering) {
        return new Area(name, addresses, entries, Set.of(answering), resources);
    }

    /** The same area with these classes answering the API. */
    public Area withResources(Class<?>... answering) {
        return new Area(name, addresses, entries, routes, Set.of(answering));
    }

    /** Addresses its classes answer with a page, read from their annotations. */
    public Set<String> pages() {
        var found = new TreeSet<String>();
        routes.forEach(type -> answers(PAGES, type, "GET").forEach(found::add));
        return found;
    }

    /** Addresses its classes answer in any way. */
    public Set<String> answered() {
        var found = new TreeSet<String>();
        routes.forEach(type -> answers(PAGES, type, null).forEach(found::add));
        resources.forEach(type -> answers(API, type, null).forEach(found::add));
        return found;
    }

    /** Inherited methods too. */
    private static Stream<String> answers(String base, Class<?> type, String method) {
        var above = Objects.requireNonNull(type.getAnnotation(Path.class), () -> type + " has no @Path")
                .value();
        return Arrays.stream(type.getMethods())
                .filter(answer -> Methods.of(answer).anyMatch(found -> method == null || found.equals(method)))
                .map(answer -> plain(base + "/" + above + "/" + below(answer)));
    }

    private static String below(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    /** One slash between parts, none at the end, parameters by their names alone. */
    static String plain(String address) {
        return address.replaceAll("\\{\\s*(\\w+)[^}]*}", "{$1}")
                .replaceAll("/+", "/")
                .replaceFirst("(?<=.)/$", "");
    }
}
