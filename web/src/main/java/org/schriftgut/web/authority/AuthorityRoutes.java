package org.schriftgut.web.authority;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schriftgut.access.Access;
import org.schriftgut.approval.ApprovalFault;
import org.schriftgut.authority.Brand;
import org.schriftgut.authority.Brands;
import org.schriftgut.authority.Deletions;
import org.schriftgut.authority.Logo;
import org.schriftgut.authority.Term;
import org.schriftgut.authority.TermSet;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.storage.StorageFault;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.shell.Flash;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.shell.Uploads;
import org.schriftgut.web.shell.Words;

/** The authority as a whole, for its administrators. */
@Path("/admin/behoerde")
@RequestScoped
public class AuthorityRoutes {

    public static final String ADDRESS = "/ui/admin/behoerde";
    private static final String WORD = "wort-";

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Access access;

    @Inject
    Brands brands;

    @Inject
    Deletions deletions;

    @Inject
    Uploads uploads;

    @GET
    public Response show() {
        var brand = brands.current();
        return page(200, brand, stored(brand), empty(), empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change() {
        access.require(Role.ADMINISTRATOR);
        var words = new EnumMap<Term, String>(Term.class);
        var form = Form.changing(sent.typed(), sent.version());
        for (var term : Term.values()) {
            words.put(term, sent.text(WORD + term));
            if (sent.text(WORD + term).strip().length() > Brands.LONGEST_WORD) {
                form = form.withError(
                        WORD + term,
                        shell.texts().get("falsch.lang", shell.texts().of(term), String.valueOf(Brands.LONGEST_WORD)));
            }
        }
        if (!form.errors().isEmpty()) {
            return page(422, brands.current(), form, empty(), empty());
        }
        try {
            brands.change(sent.text("bezeichnung"), sent.choice("begriffe", TermSet.class), words, sent.version());
            return shell.see(ADDRESS, Flash.done("hinweis.behoerde"));
        } catch (Problem refused) {
            var brand = brands.current();
            if (refused.kind() == Kind.STALE) {
                var again = Form.changing(sent.typed(), brand.version());
                return page(412, brand, again.withError("", shell.texts().get("falsch.veraltet")), empty(), empty());
            }
            return page(422, brand, Refused.inForm(form, refused, shell.texts()), empty(), empty());
        }
    }

    @POST
    @Path("logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response showLogo(List<EntityPart> parts) {
        access.require(Role.ADMINISTRATOR);
        var files = uploads.files(parts, "datei");
        if (files.isEmpty()) {
            return refuseLogo("falsch.datei");
        }
        try (var bytes = files.get(0).getContent()) {
            // one byte more tells that it is too large
            brands.showLogo(bytes.readNBytes(Logo.MAX_BYTES + 1));
            return shell.see(ADDRESS, Flash.done("hinweis.logo"));
        } catch (IOException e) {
            throw new Problem(Kind.INVALID, StorageFault.UPLOAD_BROKE_OFF).causedBy(e);
        } catch (Problem refused) {
            if (refused.kind() != Kind.INVALID && refused.kind() != Kind.TOO_LARGE) {
                throw refused;
            }
            return refuseLogo("falsch.logo");
        }
    }

    @POST
    @Path("logo/entfernen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeLogo() {
        brands.removeLogo();
        return shell.see(ADDRESS, Flash.done("hinweis.logo.weg"));
    }

    @POST
    @Path("loeschung")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askDeletion() {
        if (sent.orNull("grund") == null) {
            var texts = shell.texts();
            var form = empty().withError("grund", texts.get("falsch.leer", texts.get("behoerde.loeschung.grund")));
            var brand = brands.current();
            return page(422, brand, stored(brand), empty(), form);
        }
        try {
            var request = deletions.ask(sent.text("grund"));
            return shell.see(
                    ADDRESS, Flash.done(request.isPresent() ? "hinweis.loeschung.wartet" : "hinweis.loeschung"));
        } catch (Problem refused) {
            return said(refused);
        }
    }

    @POST
    @Path("loeschung/zuruecknehmen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdrawDeletion() {
        try {
            deletions.withdraw();
            return shell.see(ADDRESS, Flash.done("hinweis.loeschung.zurueck"));
        } catch (Problem refused) {
            return said(refused);
        }
    }

    private Response said(Problem refused) {
        if (refused.kind() != Kind.WRONG_STATE) {
            throw refused;
        }
        var nobody = refused.is(ApprovalFault.NOBODY_ELSE);
        return shell.see(ADDRESS, Flash.failed(nobody ? "hinweis.niemandSonst" : "hinweis.zustand"));
    }

    private Response refuseLogo(String sentence) {
        var brand = brands.current();
        return page(
                422,
                brand,
                stored(brand),
                empty().withError("datei", shell.texts().get(sentence)),
                empty());
    }

    private Form stored(Brand brand) {
        var values = new HashMap<String, String>();
        values.put("bezeichnung", brand.name());
        values.put("begriffe", brand.termSet().name());
        brand.words().forEach((term, word) -> values.put(WORD + term, word));
        return Form.changing(Map.copyOf(values), brand.version());
    }

    private Response page(int status, Brand brand, Form form, Form logoForm, Form deletionForm) {
        var texts = shell.texts();
        var usual = shell.usualTexts();
        return shell.page(
                status,
                Html.of(new AuthorityPage(
                        shell.frame().page(AuthorityMenu.AUTHORITY, texts.get("behoerde.titel")),
                        form,
                        Arrays.stream(TermSet.values())
                                .map(set -> new Option(set.name(), texts.of(set)))
                                .toList(),
                        Arrays.stream(Term.values())
                                .map(term -> new AuthorityPage.Word(
                                        WORD + term, texts.of(term), Words.ofSet(brand.termSet(), term, usual)))
                                .toList(),
                        Shell.logo(brand),
                        logoForm,
                        Logo.MAX_BYTES,
                        deletions
                                .current()
                                .map(found -> new AuthorityPage.Deletion(
                                        found.askedAt(), found.dueAt(), found.reason(), found.due()))
                                .orElse(null),
                        deletionForm,
                        deletions.waitingDays())));
    }

    private static Form empty() {
        return Form.creating("");
    }
}
