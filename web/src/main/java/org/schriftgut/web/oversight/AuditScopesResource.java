package org.schriftgut.web.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.schriftgut.access.Auditors;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.web.rest.Given;

/** What an auditor may read, and until when. */
@Path("/accounts/{id}/audit-scopes")
@Tag(name = "people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditScopesResource {

    @Inject
    Auditors auditors;

    @Inject
    EntryAccesses entries;

    /**
     * One scope; unit and branch narrow together.
     *
     * @param unit keeping unit, with those below it
     * @param branch entry of the file plan, with all below it
     * @param lastDay last day on which it holds
     */
    public record AuditScopeJson(UUID unit, UUID branch, LocalDate lastDay) {

        static AuditScopeJson of(AuditScope scope) {
            return new AuditScopeJson(scope.unit(), scope.branch(), scope.lastDay());
        }
    }

    /**
     * All scopes of an auditor.
     *
     * @param waitsFor in an answer: the request that has to be approved before the wanted ones hold
     */
    public record AuditScopesJson(List<AuditScopeJson> scopes, UUID waitsFor) {}

    @GET
    @Operation(summary = "What an auditor may read, for administrators and themselves")
    public AuditScopesJson get(@PathParam("id") UUID id) {
        return of(id, null);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Say what an auditor may read, and until when; takes the place of what was said before. More waits for a second person")
    public AuditScopesJson set(@PathParam("id") UUID id, AuditScopesJson wanted) {
        var request = entries.setScopes(
                id,
                Given.orEmpty(wanted.scopes()).stream()
                        .map(scope -> new AuditScope(scope.unit(), scope.branch(), scope.lastDay()))
                        .toList());
        return of(id, request.orElse(null));
    }

    private AuditScopesJson of(UUID account, UUID waitsFor) {
        return new AuditScopesJson(
                auditors.scopes(account).stream().map(AuditScopeJson::of).toList(), waitsFor);
    }
}
