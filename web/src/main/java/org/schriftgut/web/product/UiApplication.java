package org.schriftgut.web.product;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.schriftgut.web.account.AccountRoutes;
import org.schriftgut.web.account.LookRoutes;
import org.schriftgut.web.account.SecondFactorRoutes;
import org.schriftgut.web.approval.ApprovalsRoutes;
import org.schriftgut.web.authority.AuthorityRoutes;
import org.schriftgut.web.configuration.ConfigurationRoutes;
import org.schriftgut.web.desk.DeskRoutes;
import org.schriftgut.web.desk.NoticesRoutes;
import org.schriftgut.web.directory.DirectoryRoutes;
import org.schriftgut.web.document.DocumentEditRoutes;
import org.schriftgut.web.document.DocumentRoutes;
import org.schriftgut.web.document.NewVersionRoutes;
import org.schriftgut.web.dossier.CaseEditRoutes;
import org.schriftgut.web.dossier.CaseRoutes;
import org.schriftgut.web.dossier.DossierEditRoutes;
import org.schriftgut.web.dossier.DossierRoutes;
import org.schriftgut.web.dossier.FilingRoutes;
import org.schriftgut.web.dossier.NewCaseRoutes;
import org.schriftgut.web.dossier.NewDossierRoutes;
import org.schriftgut.web.dossiertype.DossierTypesRoutes;
import org.schriftgut.web.emergency.EmergenciesRoutes;
import org.schriftgut.web.operation.JobsRoutes;
import org.schriftgut.web.oversight.AuditRoutes;
import org.schriftgut.web.oversight.AuditorsRoutes;
import org.schriftgut.web.oversight.EvaluationsRoutes;
import org.schriftgut.web.oversight.ProofRoutes;
import org.schriftgut.web.people.DeputiesRoutes;
import org.schriftgut.web.people.GroupRoutes;
import org.schriftgut.web.people.GroupsRoutes;
import org.schriftgut.web.people.PeopleRoutes;
import org.schriftgut.web.people.PersonRoutes;
import org.schriftgut.web.people.UnitRoutes;
import org.schriftgut.web.plan.EntryAccessRoutes;
import org.schriftgut.web.plan.NumberGapsRoutes;
import org.schriftgut.web.plan.PlanImportRoutes;
import org.schriftgut.web.plan.PlanRoutes;
import org.schriftgut.web.privacy.RestrictionRequestsRoutes;
import org.schriftgut.web.privacy.RestrictionsRoutes;
import org.schriftgut.web.privacy.SubjectRequestsRoutes;
import org.schriftgut.web.processing.NewProcessingRoutes;
import org.schriftgut.web.processing.ProcessingActivitiesRoutes;
import org.schriftgut.web.processing.ProcessingEditRoutes;
import org.schriftgut.web.reassignment.ReassignmentsRoutes;
import org.schriftgut.web.search.SearchRoutes;
import org.schriftgut.web.sharing.SharedRoutes;
import org.schriftgut.web.shell.FailurePages;
import org.schriftgut.web.shell.ProblemPages;
import org.schriftgut.web.signin.ExternalSignInRoutes;
import org.schriftgut.web.signin.LockoutsRoutes;
import org.schriftgut.web.signin.ProviderRoutes;
import org.schriftgut.web.signin.SessionRoutes;
import org.schriftgut.web.signin.SignInRoutes;

/** The pages. Classes are named one by one, so that pages and API each keep their own way of saying no. */
@ApplicationPath("/ui")
public class UiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                SignInRoutes.class,
                ExternalSignInRoutes.class,
                DeskRoutes.class,
                LookRoutes.class,
                PlanRoutes.class,
                PlanImportRoutes.class,
                EntryAccessRoutes.class,
                DossierTypesRoutes.class,
                NumberGapsRoutes.class,
                NewDossierRoutes.class,
                DossierRoutes.class,
                DossierEditRoutes.class,
                NewCaseRoutes.class,
                CaseRoutes.class,
                CaseEditRoutes.class,
                FilingRoutes.class,
                DocumentRoutes.class,
                DocumentEditRoutes.class,
                NewVersionRoutes.class,
                SearchRoutes.class,
                JobsRoutes.class,
                PeopleRoutes.class,
                PersonRoutes.class,
                UnitRoutes.class,
                GroupsRoutes.class,
                GroupRoutes.class,
                AuditorsRoutes.class,
                ProviderRoutes.class,
                DirectoryRoutes.class,
                ConfigurationRoutes.class,
                LockoutsRoutes.class,
                AccountRoutes.class,
                SecondFactorRoutes.class,
                SessionRoutes.class,
                ReassignmentsRoutes.class,
                DeputiesRoutes.class,
                EmergenciesRoutes.class,
                EvaluationsRoutes.class,
                RestrictionsRoutes.class,
                SubjectRequestsRoutes.class,
                RestrictionRequestsRoutes.class,
                ProcessingActivitiesRoutes.class,
                NewProcessingRoutes.class,
                ProcessingEditRoutes.class,
                ApprovalsRoutes.class,
                NoticesRoutes.class,
                AuthorityRoutes.class,
                SharedRoutes.class,
                AuditRoutes.class,
                ProofRoutes.class,
                ProblemPages.class,
                FailurePages.class);
    }
}
