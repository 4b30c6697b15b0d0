package org.schriftgut.web.ui;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The pages. Classes are named one by one, so that pages and API each keep their own way of saying no. */
@ApplicationPath("/ui")
public class UiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SignInResource.class,
                ExternalSignInResource.class,
                DeskResource.class,
                LookResource.class,
                PlanResource.class,
                PlanImportResource.class,
                EntryAccessResource.class,
                DossierTypesResource.class,
                NumberGapsResource.class,
                NewDossierResource.class,
                DossierResource.class,
                DossierEditResource.class,
                NewCaseResource.class,
                CaseResource.class,
                CaseEditResource.class,
                FilingResource.class,
                DocumentResource.class,
                DocumentEditResource.class,
                NewVersionResource.class,
                SearchResource.class,
                JobsResource.class,
                PeopleResource.class,
                PersonResource.class,
                UnitResource.class,
                GroupsResource.class,
                GroupResource.class,
                AuditorsResource.class,
                ProviderResource.class,
                DirectoryResource.class,
                ConfigurationResource.class,
                LockoutsResource.class,
                AccountResource.class,
                SecondFactorResource.class,
                SessionResource.class,
                ReassignmentsResource.class,
                DeputiesResource.class,
                EmergenciesResource.class,
                EvaluationsResource.class,
                RestrictionsResource.class,
                SubjectRequestsResource.class,
                RestrictionRequestsResource.class,
                ProcessingActivitiesResource.class,
                NewProcessingResource.class,
                ProcessingEditResource.class,
                ApprovalsResource.class,
                NoticesResource.class,
                AuthorityResource.class,
                SharedResource.class,
                AuditResource.class,
                ProofResource.class,
                ProblemPages.class,
                FailurePages.class);
    }
}
