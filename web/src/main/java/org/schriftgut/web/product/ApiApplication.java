package org.schriftgut.web.product;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.schriftgut.web.access.DocumentAccessResource;
import org.schriftgut.web.access.PlaceAccessResource;
import org.schriftgut.web.account.MeResource;
import org.schriftgut.web.account.SecondFactorResource;
import org.schriftgut.web.account.SessionsResource;
import org.schriftgut.web.account.TokensResource;
import org.schriftgut.web.approval.ApprovalsResource;
import org.schriftgut.web.authority.TenantResource;
import org.schriftgut.web.configuration.ConfigurationResource;
import org.schriftgut.web.desk.DeskResource;
import org.schriftgut.web.desk.NoticesResource;
import org.schriftgut.web.directory.DirectoryResource;
import org.schriftgut.web.document.DocumentsResource;
import org.schriftgut.web.document.PlaceDocumentsResource;
import org.schriftgut.web.document.StagedResource;
import org.schriftgut.web.document.VersionsResource;
import org.schriftgut.web.dossier.DossiersResource;
import org.schriftgut.web.dossier.PlacesResource;
import org.schriftgut.web.dossiertype.DossierTypesResource;
import org.schriftgut.web.emergency.EmergenciesResource;
import org.schriftgut.web.operation.IndexResource;
import org.schriftgut.web.operation.JobsResource;
import org.schriftgut.web.operation.OperatorResource;
import org.schriftgut.web.oversight.AuditResource;
import org.schriftgut.web.oversight.AuditScopesResource;
import org.schriftgut.web.oversight.EvaluationsResource;
import org.schriftgut.web.people.AccountsResource;
import org.schriftgut.web.people.DeputiesResource;
import org.schriftgut.web.people.GroupsResource;
import org.schriftgut.web.people.UnitsResource;
import org.schriftgut.web.plan.EntryAccessResource;
import org.schriftgut.web.plan.FilePlanResource;
import org.schriftgut.web.plan.NumberGapsResource;
import org.schriftgut.web.privacy.DocumentRestrictionResource;
import org.schriftgut.web.privacy.PlaceRestrictionResource;
import org.schriftgut.web.privacy.RestrictionRequestsResource;
import org.schriftgut.web.privacy.SubjectPartsResource;
import org.schriftgut.web.privacy.SubjectRequestsResource;
import org.schriftgut.web.processing.ProcessingActivitiesResource;
import org.schriftgut.web.processing.ProcessingControllerResource;
import org.schriftgut.web.reassignment.ReassignmentsResource;
import org.schriftgut.web.rest.AnswerHeaders;
import org.schriftgut.web.rest.JsonBodies;
import org.schriftgut.web.rest.ParameterReading;
import org.schriftgut.web.rest.ProblemMapper;
import org.schriftgut.web.search.SearchResource;
import org.schriftgut.web.sharing.PlaceSharesResource;
import org.schriftgut.web.sharing.SharedResource;
import org.schriftgut.web.signin.IdentityProviderResource;
import org.schriftgut.web.signin.LockoutsResource;
import org.schriftgut.web.signin.SignInPolicyResource;

/** What belongs to the API; named one by one, so that nothing slips in or out unseen. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Schriftgut",
                        version = "1",
                        description = "Files, cases and documents of an authority. Refusals are problems (RFC 9457).",
                        license = @License(name = "EUPL-1.2", url = "https://eupl.eu/1.2/en/")),
        security = {@SecurityRequirement(name = "token"), @SecurityRequirement(name = "password")})
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token made by POST /tokens")
@SecurityScheme(
        securitySchemeName = "password",
        type = SecuritySchemeType.HTTP,
        scheme = "basic",
        description = "login@tenant and password")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                AccountsResource.class,
                AuditResource.class,
                ApprovalsResource.class,
                ConfigurationResource.class,
                DeputiesResource.class,
                EmergenciesResource.class,
                EvaluationsResource.class,
                PlaceRestrictionResource.class,
                DocumentRestrictionResource.class,
                SubjectRequestsResource.class,
                SubjectPartsResource.class,
                RestrictionRequestsResource.class,
                ProcessingActivitiesResource.class,
                ProcessingControllerResource.class,
                AuditScopesResource.class,
                DeskResource.class,
                DocumentAccessResource.class,
                DocumentsResource.class,
                DossierTypesResource.class,
                DossiersResource.class,
                EntryAccessResource.class,
                NumberGapsResource.class,
                FilePlanResource.class,
                IdentityProviderResource.class,
                DirectoryResource.class,
                GroupsResource.class,
                IndexResource.class,
                JobsResource.class,
                LockoutsResource.class,
                MeResource.class,
                NoticesResource.class,
                OperatorResource.class,
                PlaceAccessResource.class,
                PlaceDocumentsResource.class,
                PlaceSharesResource.class,
                PlacesResource.class,
                ReassignmentsResource.class,
                SearchResource.class,
                SecondFactorResource.class,
                SessionsResource.class,
                SharedResource.class,
                SignInPolicyResource.class,
                StagedResource.class,
                TenantResource.class,
                TokensResource.class,
                UnitsResource.class,
                VersionsResource.class,
                AnswerHeaders.class,
                JsonBodies.class,
                ParameterReading.class,
                ProblemMapper.class);
    }
}
