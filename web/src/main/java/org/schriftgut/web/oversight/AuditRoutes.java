package org.schriftgut.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.schriftgut.audit.Act;
import org.schriftgut.common.Kind;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Paging;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Places;
import org.schriftgut.evidence.HeadKey;
import org.schriftgut.oversight.AuditDesk;
import org.schriftgut.oversight.AuditHit;
import org.schriftgut.oversight.AuditQuery;
import org.schriftgut.oversight.AuditSearch;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Tenants;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The audit log: what happened, and what proves it. */
@Path("/admin/protokoll")
@RequestScoped
public class AuditRoutes {

    private static final String ADDRESS = "/ui/admin/protokoll";
    private static final String API = "/api/v1/audit/";
    private static final int HEADS = 10;
    private static final int LINES = 100;

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    AuditDesk desk;

    @Inject
    AuditSearch search;

    @Inject
    Places places;

    @Inject
    AuditLines lines;

    @Inject
    Tenants tenants;

    @Inject
    Clock clock;

    @GET
    public Response log(@QueryParam("vor") UUID before) {
        var form = Form.creating("").with(sent.typed());
        var heads = desk.heads(Paging.first(HEADS)).items();
        if (isUnknownReference()) {
            form = form.withError("zeichen", shell.texts().get("falsch.zeichen"));
        }
        var query = query();
        if (query.act() != null && query.act().isConduct() && !mayAskForReaders(query)) {
            form = form.withError("tat", shell.texts().get("falsch.leser"));
        }
        var found = form.errors().isEmpty() ? search.find(query, before, LINES) : new AuditHit.Found(List.of(), null);
        var criteria = criteria(query);
        var covered = heads.isEmpty() ? 0 : heads.get(0).size();
        return shell.page(Html.of(new AuditPage(
                shell.frame().page(OversightMenu.AUDIT, shell.texts().get("protokoll.titel")),
                form,
                acts(),
                lines.of(found.hits(), covered),
                about(query),
                found.before() == null ? "" : more(found.before()),
                ADDRESS + "/pdf" + typed(""),
                API + "entries.csv" + criteria,
                API + "entries.json" + criteria,
                API + "log",
                heads.stream()
                        .map(head -> new AuditPage.Head(
                                head.number(),
                                head.size(),
                                head.waiting(),
                                head.time(),
                                HexFormat.of().formatHex(head.root())))
                        .toList(),
                heads.isEmpty() ? "" : HeadKey.fingerprint(heads.get(0).publicKey()),
                desk.keptMonths(),
                shell.person().has(Role.ADMINISTRATOR))));
    }

    @POST
    @Path("frist")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepFor() {
        var months = sent.text("monate").strip();
        if (!months.matches("[0-9]{2,4}")) {
            return shell.see(ADDRESS, Flash.failed("falsch.frist"));
        }
        try {
            var request = desk.keepFor(Integer.parseInt(months), sent.orNull("grund"));
            return shell.see(ADDRESS, Flash.done(request.isEmpty() ? "hinweis.frist" : "hinweis.frist.wartet"));
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID) {
                throw refused;
            }
            return shell.see(ADDRESS, Flash.failed("falsch.frist"));
        }
    }

    /** What was found, to print: all of it. */
    @GET
    @Path("pdf")
    @Produces("application/pdf")
    public Response pdf() throws IOException {
        var query = query();
        search.beginExport(query, "pdf");
        var texts = shell.texts();
        var heads = desk.heads(Paging.first(1)).items();
        var covered = heads.isEmpty() ? 0 : heads.get(0).size();
        var facts = new ArrayList<String>();
        facts.add(texts.get("protokoll.pdf.kriterien", said(query)));
        facts.add(
                heads.isEmpty()
                        ? texts.get("protokoll.koepfe.leer")
                        : texts.get(
                                "protokoll.pdf.kopf",
                                heads.get(0).number(),
                                heads.get(0).size(),
                                texts.minute(heads.get(0).time()),
                                HexFormat.of().formatHex(heads.get(0).root()),
                                HeadKey.fingerprint(heads.get(0).publicKey())));
        facts.add(texts.get("protokoll.pdf.wer", shell.person().displayName(), texts.minute(clock.instant())));
        var heading = tenants.current().name() + " – " + texts.get("protokoll.titel");
        var pdf = new AuditPdf(texts);
        StreamingOutput content = out -> pdf.write(
                heading,
                facts,
                before -> {
                    var found = search.find(query, before, LINES);
                    return new AuditPdf.Part(lines.of(found.hits(), covered), found.before());
                },
                out);
        return Response.ok(content, "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"protokoll.pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String said(AuditQuery query) {
        var texts = shell.texts();
        var parts = new ArrayList<String>();
        if (query.from() != null) {
            parts.add(texts.get("protokoll.von") + " " + texts.minute(query.from()));
        }
        if (query.until() != null) {
            parts.add(texts.get("protokoll.pdf.vor") + " " + texts.minute(query.until()));
        }
        if (query.act() != null) {
            parts.add(lines.act(query.act()));
        }
        if (query.object() != null) {
            parts.add(about(query));
        }
        return parts.isEmpty() ? texts.get("liste.alle") : String.join(", ", parts);
    }

    private String about(AuditQuery query) {
        return query.object() == null ? "" : lines.name(query.object());
    }

    private boolean mayAskForReaders(AuditQuery query) {
        return query.asksForReaders() && shell.person().has(Role.RECORDS_MANAGER);
    }

    private boolean isUnknownReference() {
        var number = sent.orNull("zeichen");
        return number != null && places.byReference(number).isEmpty();
    }

    private AuditQuery query() {
        var number = sent.orNull("zeichen");
        var place = number == null ? null : places.byReference(number).orElse(null);
        var until = sent.date("bis");
        var act = sent.orNull("tat") == null ? null : sent.choice("tat", Act.class);
        return new AuditQuery(
                start(sent.date("von")),
                until == null ? null : start(until.plusDays(1)),
                act,
                place == null ? sent.idOrNull("objekt") : place.id());
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private List<Option> acts() {
        return Arrays.stream(Act.values())
                .filter(act -> !act.isConduct()
                        || shell.person().has(Role.RECORDS_MANAGER) && (act == Act.READ || act == Act.DOWNLOADED))
                .map(act -> new Option(act.name(), lines.act(act)))
                .toList();
    }

    private String more(UUID before) {
        return ADDRESS + typed("vor=" + before);
    }

    /** The criteria as an address sends them, with one more. */
    private String typed(String more) {
        var query = new ArrayList<String>();
        for (var field : List.of("von", "bis", "tat", "zeichen", "objekt")) {
            if (sent.orNull(field) != null) {
                query.add(field + "=" + Links.encoded(sent.text(field)));
            }
        }
        if (!more.isEmpty()) {
            query.add(more);
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private static String criteria(AuditQuery query) {
        var parts = new ArrayList<String>();
        if (query.from() != null) {
            parts.add("from=" + query.from());
        }
        if (query.until() != null) {
            parts.add("until=" + query.until());
        }
        if (query.act() != null) {
            parts.add("act=" + query.act());
        }
        if (query.object() != null) {
            parts.add("object=" + query.object());
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
