package org.schriftgut.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

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
