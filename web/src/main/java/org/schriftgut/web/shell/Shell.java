package org.schriftgut.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.authority.Brand;
import org.schriftgut.authority.Brands;
import org.schriftgut.common.Caller;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.notice.Notices;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.organisation.DeputyView;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Person;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.SignedIn;
import org.schriftgut.web.area.Areas;
import org.schriftgut.web.area.MenuEntry;
import org.schriftgut.web.page.Frame;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Look;
import org.schriftgut.web.page.Notice;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.page.StandIn;
import org.schriftgut.web.page.Texts;
import org.schriftgut.web.page.Viewer;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.security.Gate;

/** One request for a page: who asks, in which language and look, and how it is answered. */
@RequestScoped
public class Shell {

    @Inject
    HttpServletRequest request;

    @Inject
    Access access;

    @Inject
    Brands brands;

    @Inject
    Notices notices;

    @Inject
    Areas areas;

    @Inject
    Deputies deputies;

    @Inject
    People people;

    private Texts texts;
    private Brand brand;
    private Person person;
    private boolean saidNotice;

    /** Texts of the reader's language, in the words of their authority once that is known. */
    public Texts texts() {
        if (texts == null) {
            var usual = usualTexts();
            texts = Caller.bound().isEmpty() ? usual : usual.with(Words.of(brand(), usual));
        }
        return texts;
    }

    /** What is refused, in the reader's language. */
    public Refusals refusals() {
        return Refusals.in(Locale.forLanguageTag(usualTexts().language()));
    }

    /** Texts that need nobody, for when something has failed. */
    public Texts usualTexts() {
        return Texts.of(languages(), OfficeTime.ZONE);
    }

    private Brand brand() {
        if (brand == null) {
            brand = brands.current();
        }
        return brand;
    }

    /** The signed-in person. */
    public Person person() {
        if (person == null) {
            person = access.person();
        }
        return person;
    }

    /** Whether the person works with records, not only with people and operation. */
    public boolean handlesRecords() {
        return person().roles().stream().anyMatch(Role::handlesRecords);
    }

    /** The frame of a page, with what the last action did; nobody's frame before sign-in. */
    public Frame frame() {
        return Frame.of(texts(), viewer(), look(), csrf(), address()).saying(notice());
    }

    /** Path and query of this page; of an answer to a form, the path the form is at. */
    String address() {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
            return failed;
        }
        var query = request.getQueryString();
        return query == null || !"GET".equals(request.getMethod())
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + query;
    }

    public Response page(Html html) {
        return page(200, html);
    }

    public Response page(int status, Html html) {
        var answer = Response.status(status)
                .type(Html.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(html);
        if (saidNotice) {
            answer.cookie(Cookies.of(request, Cookies.NOTICE, "", 0));
        }
        return answer.build();
    }

    /**
     * Answers an accepted form: the browser fetches another page.
     *
     * @param path from the root of the server; {@code location()} would lay it below this application
     */
    public Response see(String path) {
        return Response.status(303).header(HttpHeaders.LOCATION, path).build();
    }

    /** Answers an accepted form; the next page says what it did. */
    public Response see(String path, Flash flash) {
        return Response.status(303)
                .header(HttpHeaders.LOCATION, path)
                .cookie(Cookies.of(request, Cookies.NOTICE, flash.encoded(), 60))
                .build();
    }

    private Viewer viewer() {
        if (Caller.bound().isEmpty()) {
            return Viewer.NOBODY;
        }
        var who = person();
        return new Viewer(
                who.displayName(),
                brand().name(),
                who.has(Role.RECORDS_MANAGER),
                who.has(Role.ADMINISTRATOR),
                who.roles().stream().anyMatch(role -> role.rights().contains(Right.CREATE)),
                notices.unread(),
                standIn(),
                menus(who),
                logo(brand()));
    }

    private List<MenuEntry> menus(Person who) {
        return areas.entries().stream().filter(entry -> entry.isFor(who)).toList();
    }

    /** Address of the logo; empty if there is none. The hash makes a new one a new address. */
    public static String logo(Brand brand) {
        return brand.logo() == null
                ? ""
                : "/api/v1/tenant/logo?v=" + brand.logo().sha256().substring(0, 16);
    }

    private StandIn standIn() {
        var principal = Caller.current().onBehalfOf();
        var usable = deputies.usable();
        if (principal == null && usable.isEmpty()) {
            return StandIn.NOBODY;
        }
        var ids = usable.stream().map(DeputyView::principal).collect(Collectors.toCollection(HashSet::new));
        if (principal != null) {
            ids.add(principal);
        }
        var known = people.names(ids);
        return new StandIn(
                principal == null ? "" : known.get(principal),
                usable.stream()
                        .map(deputy -> new Option(deputy.id().toString(), known.get(deputy.principal())))
                        .toList());
    }

    private Look look() {
        var theme = Cookies.read(request, Cookies.THEME).orElse("");
        var chosen = List.of(Look.Theme.values()).stream()
                .filter(known -> known.name().equals(theme))
                .findFirst()
                .orElse(Look.Theme.AUTO);
        return new Look(
                chosen, !"aus".equals(Cookies.read(request, Cookies.KEYS).orElse("")));
    }

    private String csrf() {
        return request.getAttribute(Gate.SESSION) instanceof SignedIn session && session.csrf() != null
                ? session.csrf()
                : "";
    }

    private Notice notice() {
        var flash = Cookies.read(request, Cookies.NOTICE).flatMap(Flash::decode);
        saidNotice = flash.isPresent();
        try {
            return flash.map(said -> {
                        var text = texts().get(said.key(), said.arguments());
                        return said.isBad() ? Notice.failed(text) : Notice.done(text);
                    })
                    .orElse(Notice.NONE);
        } catch (MissingResourceException | IllegalArgumentException e) {
            return Notice.NONE; // a cookie of an older release
        }
    }

    private List<Locale> languages() {
        var wanted = new ArrayList<Locale>();
        Cookies.read(request, Cookies.LANGUAGE).map(Locale::forLanguageTag).ifPresent(wanted::add);
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            wanted.addAll(Collections.list(request.getLocales()));
        }
        return wanted;
    }
}
