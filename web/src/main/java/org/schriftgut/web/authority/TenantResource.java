package org.schriftgut.web.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.authority.Brand;
import org.schriftgut.authority.Brands;
import org.schriftgut.authority.Deletions;
import org.schriftgut.authority.Logo;
import org.schriftgut.authority.Term;
import org.schriftgut.authority.TermSet;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.storage.StorageFault;
import org.schriftgut.web.authority.TenantStandingJson.DeletionJson;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.rest.EntityTags;
import org.schriftgut.web.rest.Given;
import org.schriftgut.web.rest.Requests;

/** The caller's authority as a whole: how it appears, and the request for its deletion. */
@Path("/tenant")
@Tag(name = "tenant")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TenantResource {

    @Inject
    Brands brands;

    @Inject
    Deletions deletions;

    /**
     * How the authority appears.
     *
     * @param words own words by term; the term set has the rest
     * @param logo missing if there is none
     */
    public record BrandJson(String name, TermSet termSet, Map<Term, String> words, LogoJson logo) {

        static BrandJson of(Brand brand) {
            var logo = brand.logo();
            return new BrandJson(
                    brand.name(),
                    brand.termSet(),
                    brand.words(),
                    logo == null ? null : new LogoJson(logo.mediaType(), logo.sha256()));
        }
    }

    /** Which logo it is. */
    public record LogoJson(String mediaType, String sha256) {}

    /** What the authority is to be called, and how it calls things. */
    public record BrandWishJson(String name, TermSet termSet, Map<Term, String> words) {}

    /** Why the authority is to be deleted. */
    public record DeletionWishJson(String reason) {}

    /**
     * The request for deletion.
     *
     * @param deletion missing unless it is confirmed
     * @param waitingDays between confirmation and the day it is due
     * @param waitsFor the request for a second person that was just asked for
     */
    public record DeletionStandingJson(DeletionJson deletion, int waitingDays, UUID waitsFor) {}

    @GET
    @Operation(summary = "Name, words and logo of the caller's authority")
    @APIResponseSchema(value = BrandJson.class, responseCode = "200")
    public Response brand() {
        return answer(brands.current());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change name and words of the authority; needs If-Match")
    @APIResponseSchema(value = BrandJson.class, responseCode = "200")
    public Response change(@HeaderParam(Requests.IF_MATCH) String ifMatch, BrandWishJson wanted) {
        var version = EntityTags.readVersion(ifMatch, () -> brands.current().version());
        return answer(brands.change(
                wanted.name(),
                Given.required("termSet", wanted.termSet()),
                wanted.words() == null ? Map.of() : wanted.words(),
                version));
    }

    @GET
    @Path("logo")
    @Produces({"image/png", "image/jpeg"})
    @Operation(summary = "The logo, for everybody of the authority")
    public Response logo() {
        var logo = brands.logo().orElseThrow(() -> Problem.notFound(RequestFault.NO_LOGO));
        return Response.ok(logo.content(), logo.mediaType())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"logo\"")
                // pages ask for it with its hash in the address
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .header(HttpHeaders.ETAG, EntityTags.ofHash(logo.sha256()))
                .build();
    }

    @PUT
    @Path("logo")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Show a PNG or JPEG picture of at most 256 KiB as logo")
    @APIResponseSchema(value = BrandJson.class, responseCode = "200")
    public Response showLogo(InputStream body) {
        try {
            // one byte more tells that it is too large
            return answer(brands.showLogo(body.readNBytes(Logo.MAX_BYTES + 1)));
        } catch (IOException e) {
            throw new Problem(Kind.INVALID, StorageFault.UPLOAD_BROKE_OFF).causedBy(e);
        }
    }

    @DELETE
    @Path("logo")
    @Operation(summary = "Show no logo")
    public void removeLogo() {
        brands.removeLogo();
    }

    @GET
    @Path("deletion")
    @Operation(summary = "Whether the deletion of the authority was asked for, for administrators")
    public DeletionStandingJson deletion() {
        return standing(null);
    }

    @POST
    @Path("deletion")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask for the deletion of the authority; takes a second person and a waiting time, erases nothing")
    public DeletionStandingJson askDeletion(DeletionWishJson wanted) {
        return standing(deletions.ask(wanted.reason()).orElse(null));
    }

    @DELETE
    @Path("deletion")
    @Operation(summary = "Withdraw the request for deletion while the waiting time runs")
    public void withdrawDeletion() {
        deletions.withdraw();
    }

    private DeletionStandingJson standing(UUID waitsFor) {
        return new DeletionStandingJson(
                DeletionJson.of(deletions.current().orElse(null)), deletions.waitingDays(), waitsFor);
    }

    private static Response answer(Brand brand) {
        return Response.ok(BrandJson.of(brand))
                .header(HttpHeaders.ETAG, EntityTags.ofVersion(brand.version()))
                .build();
    }
}
