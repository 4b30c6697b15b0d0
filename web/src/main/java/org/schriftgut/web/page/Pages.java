package org.schriftgut.web.page;

import java.util.List;
import org.schriftgut.web.account.AccountPage;
import org.schriftgut.web.account.HelpPage;
import org.schriftgut.web.account.SecondFactorPage;
import org.schriftgut.web.approval.ApprovalPage;
import org.schriftgut.web.approval.ApprovalsPage;
import org.schriftgut.web.authority.AuthorityPage;
import org.schriftgut.web.configuration.ConfigurationChangesPage;
import org.schriftgut.web.configuration.ConfigurationPage;
import org.schriftgut.web.configuration.ConfigurationPartPage;
import org.schriftgut.web.desk.DeskPage;
import org.schriftgut.web.desk.NoticesPage;
import org.schriftgut.web.directory.DirectoryPage;
import org.schriftgut.web.directory.DirectoryPlanPage;
import org.schriftgut.web.document.DocumentFormPage;
import org.schriftgut.web.document.DocumentPage;
import org.schriftgut.web.document.VersionFormPage;
import org.schriftgut.web.dossier.CaseFormPage;
import org.schriftgut.web.dossier.CasePage;
import org.schriftgut.web.dossier.DossierFormPage;
import org.schriftgut.web.dossier.DossierPage;
import org.schriftgut.web.dossiertype.DossierTypePage;
import org.schriftgut.web.dossiertype.DossierTypesPage;
import org.schriftgut.web.emergency.EmergencyPage;
import org.schriftgut.web.operation.JobsPage;
import org.schriftgut.web.oversight.AuditPage;
import org.schriftgut.web.oversight.AuditorsPage;
import org.schriftgut.web.oversight.EvaluationPage;
import org.schriftgut.web.oversight.EvaluationsPage;
import org.schriftgut.web.oversight.ProofPage;
import org.schriftgut.web.page.template.StaticTemplates;
import org.schriftgut.web.page.template.Templates;
import org.schriftgut.web.people.DeputiesPage;
import org.schriftgut.web.people.GroupPage;
import org.schriftgut.web.people.GroupsPage;
import org.schriftgut.web.people.PeoplePage;
import org.schriftgut.web.people.PersonPage;
import org.schriftgut.web.people.UnitPage;
import org.schriftgut.web.plan.EntryAccessPage;
import org.schriftgut.web.plan.NumberGapsPage;
import org.schriftgut.web.plan.PlanImportPage;
import org.schriftgut.web.plan.PlanNode;
import org.schriftgut.web.plan.PlanPage;
import org.schriftgut.web.plan.PlanPreviewPage;
import org.schriftgut.web.privacy.RestrictionRequestsPage;
import org.schriftgut.web.privacy.SubjectPartPage;
import org.schriftgut.web.privacy.SubjectRequestPage;
import org.schriftgut.web.privacy.SubjectRequestsPage;
import org.schriftgut.web.processing.ProcessingFormPage;
import org.schriftgut.web.processing.ProcessingListPage;
import org.schriftgut.web.processing.ProcessingPage;
import org.schriftgut.web.processing.ProcessingPrintPage;
import org.schriftgut.web.reassignment.ReassignmentPage;
import org.schriftgut.web.reassignment.ReassignmentsPage;
import org.schriftgut.web.search.SearchPage;
import org.schriftgut.web.sharing.SharedDossierPage;
import org.schriftgut.web.sharing.SharedPage;
import org.schriftgut.web.shell.ConflictPage;
import org.schriftgut.web.shell.ErrorPage;
import org.schriftgut.web.signin.CodePage;
import org.schriftgut.web.signin.LockoutsPage;
import org.schriftgut.web.signin.ProviderPage;
import org.schriftgut.web.signin.ResumePage;
import org.schriftgut.web.signin.SignInPage;

/** Turns page models into pages. The templates are compiled with the module; a model that does not fit does not compile. */
public final class Pages {

    private static final Templates TEMPLATES = new StaticTemplates();

    private Pages() {}

    /** Sign-in. */
    public static Html html(SignInPage page) {
        return new Html(TEMPLATES.signinSignInPage(page));
    }

    /** My desk. */
    public static Html html(DeskPage page) {
        return new Html(TEMPLATES.deskDeskPage(page));
    }

    /** The file plan. */
    public static Html html(PlanPage page) {
        return new Html(TEMPLATES.planPlanPage(page));
    }

    /** Who sees the dossiers of an entry. */
    public static Html html(EntryAccessPage page) {
        return new Html(TEMPLATES.planEntryAccessPage(page));
    }

    /** The file types. */
    public static Html html(DossierTypesPage page) {
        return new Html(TEMPLATES.dossiertypeDossierTypesPage(page));
    }

    /** Who sees the dossiers of a file type. */
    public static Html html(DossierTypePage page) {
        return new Html(TEMPLATES.dossiertypeDossierTypePage(page));
    }

    public static Html html(NumberGapsPage page) {
        return new Html(TEMPLATES.planNumberGapsPage(page));
    }

    /** Create or change a dossier. */
    public static Html html(DossierFormPage page) {
        return new Html(TEMPLATES.dossierDossierFormPage(page));
    }

    /** A dossier. */
    public static Html html(DossierPage page) {
        return new Html(TEMPLATES.dossierDossierPage(page));
    }

    /** Create or change a case. */
    public static Html html(CaseFormPage page) {
        return new Html(TEMPLATES.dossierCaseFormPage(page));
    }

    /** A case. */
    public static Html html(CasePage page) {
        return new Html(TEMPLATES.dossierCasePage(page));
    }

    /** Change the metadata of a document. */
    public static Html html(DocumentFormPage page) {
        return new Html(TEMPLATES.documentDocumentFormPage(page));
    }

    /** A document. */
    public static Html html(DocumentPage page) {
        return new Html(TEMPLATES.documentDocumentPage(page));
    }

    /** File a new version. */
    public static Html html(VersionFormPage page) {
        return new Html(TEMPLATES.documentVersionFormPage(page));
    }

    /** Search. */
    public static Html html(SearchPage page) {
        return new Html(TEMPLATES.searchSearchPage(page));
    }

    /** Choose a file plan to import. */
    public static Html html(PlanImportPage page) {
        return new Html(TEMPLATES.planPlanImportPage(page));
    }

    /** The checked preview of an import. */
    public static Html html(PlanPreviewPage page) {
        return new Html(TEMPLATES.planPlanPreviewPage(page));
    }

    /** Background jobs. */
    public static Html html(JobsPage page) {
        return new Html(TEMPLATES.operationJobsPage(page));
    }

    /** Accounts and units. */
    public static Html html(PeoplePage page) {
        return new Html(TEMPLATES.peoplePeoplePage(page));
    }

    /** One account. */
    public static Html html(PersonPage page) {
        return new Html(TEMPLATES.peoplePersonPage(page));
    }

    /** One unit. */
    public static Html html(UnitPage page) {
        return new Html(TEMPLATES.peopleUnitPage(page));
    }

    /** Groups. */
    public static Html html(GroupsPage page) {
        return new Html(TEMPLATES.peopleGroupsPage(page));
    }

    /** One group. */
    public static Html html(GroupPage page) {
        return new Html(TEMPLATES.peopleGroupPage(page));
    }

    /** What auditors may read. */
    public static Html html(AuditorsPage page) {
        return new Html(TEMPLATES.oversightAuditorsPage(page));
    }

    /** The provider people sign in with. */
    public static Html html(ProviderPage page) {
        return new Html(TEMPLATES.signinProviderPage(page));
    }

    /** The directory people come from. */
    public static Html html(DirectoryPage page) {
        return new Html(TEMPLATES.directoryDirectoryPage(page));
    }

    /** What a run of the directory would do, or did. */
    public static Html html(DirectoryPlanPage page) {
        return new Html(TEMPLATES.directoryDirectoryPlanPage(page));
    }

    /** The configuration. */
    public static Html html(ConfigurationPage page) {
        return new Html(TEMPLATES.configurationConfigurationPage(page));
    }

    /** One part of the configuration. */
    public static Html html(ConfigurationPartPage page) {
        return new Html(TEMPLATES.configurationConfigurationPartPage(page));
    }

    /** What a change of the configuration would do. */
    public static Html html(ConfigurationChangesPage page) {
        return new Html(TEMPLATES.configurationConfigurationChangesPage(page));
    }

    /** Files that go from one unit to another together. */
    public static Html html(ReassignmentsPage page) {
        return new Html(TEMPLATES.reassignmentReassignmentsPage(page));
    }

    /** One such run, with its protocol. */
    public static Html html(ReassignmentPage page) {
        return new Html(TEMPLATES.reassignmentReassignmentPage(page));
    }

    /** Deputies. */
    public static Html html(DeputiesPage page) {
        return new Html(TEMPLATES.peopleDeputiesPage(page));
    }

    /** Emergency access. */
    public static Html html(EmergencyPage page) {
        return new Html(TEMPLATES.emergencyEmergencyPage(page));
    }

    /** Evaluations of the log by person. */
    public static Html html(EvaluationsPage page) {
        return new Html(TEMPLATES.oversightEvaluationsPage(page));
    }

    /** What one evaluation found. */
    public static Html html(EvaluationPage page) {
        return new Html(TEMPLATES.oversightEvaluationPage(page));
    }

    /** Requests of people for what is kept about them. */
    public static Html html(SubjectRequestsPage page) {
        return new Html(TEMPLATES.privacySubjectRequestsPage(page));
    }

    /** One such request, for its coordinator. */
    public static Html html(SubjectRequestPage page) {
        return new Html(TEMPLATES.privacySubjectRequestPage(page));
    }

    /** What a unit has to decide about one. */
    public static Html html(SubjectPartPage page) {
        return new Html(TEMPLATES.privacySubjectPartPage(page));
    }

    /** Requests of privacy officers to restrict the processing of files. */
    public static Html html(RestrictionRequestsPage page) {
        return new Html(TEMPLATES.privacyRestrictionRequestsPage(page));
    }

    /** The record of processing. */
    public static Html html(ProcessingListPage page) {
        return new Html(TEMPLATES.processingProcessingListPage(page));
    }

    /** One activity of it. */
    public static Html html(ProcessingPage page) {
        return new Html(TEMPLATES.processingProcessingPage(page));
    }

    /** The form of an activity. */
    public static Html html(ProcessingFormPage page) {
        return new Html(TEMPLATES.processingProcessingFormPage(page));
    }

    /** The whole record, to be printed. */
    public static Html html(ProcessingPrintPage page) {
        return new Html(TEMPLATES.processingProcessingPrintPage(page));
    }

    /** Requests for a second person. */
    public static Html html(ApprovalsPage page) {
        return new Html(TEMPLATES.approvalApprovalsPage(page));
    }

    /** One request for a second person. */
    public static Html html(ApprovalPage page) {
        return new Html(TEMPLATES.approvalApprovalPage(page));
    }

    /** The person's notices. */
    public static Html html(NoticesPage page) {
        return new Html(TEMPLATES.deskNoticesPage(page));
    }

    /** The audit log. */
    public static Html html(AuditPage page) {
        return new Html(TEMPLATES.oversightAuditPage(page));
    }

    /** The proof of one entry of the audit log. */
    public static Html html(ProofPage page) {
        return new Html(TEMPLATES.oversightProofPage(page));
    }

    /** Something did not work. */
    public static Html html(ErrorPage page) {
        return new Html(TEMPLATES.shellErrorPage(page));
    }

    /** Somebody saved first. */
    public static Html html(ConflictPage page) {
        return new Html(TEMPLATES.shellConflictPage(page));
    }

    /** What was typed before the session ended. */
    public static Html html(ResumePage page) {
        return new Html(TEMPLATES.signinResumePage(page));
    }

    /** The second step of signing in. */
    public static Html html(CodePage page) {
        return new Html(TEMPLATES.signinCodePage(page));
    }

    /** The own second factor. */
    public static Html html(SecondFactorPage page) {
        return new Html(TEMPLATES.accountSecondFactorPage(page));
    }

    /** The own account. */
    public static Html html(AccountPage page) {
        return new Html(TEMPLATES.accountAccountPage(page));
    }

    /** The authority as a whole. */
    public static Html html(AuthorityPage page) {
        return new Html(TEMPLATES.authorityAuthorityPage(page));
    }

    /** Dossiers shared by other authorities. */
    public static Html html(SharedPage page) {
        return new Html(TEMPLATES.sharingSharedPage(page));
    }

    /** One of them. */
    public static Html html(SharedDossierPage page) {
        return new Html(TEMPLATES.sharingSharedDossierPage(page));
    }

    /** Accounts that are locked. */
    public static Html html(LockoutsPage page) {
        return new Html(TEMPLATES.signinLockoutsPage(page));
    }

    /** The keys. */
    public static Html html(HelpPage page) {
        return new Html(TEMPLATES.accountHelpPage(page));
    }

    /**
     * Entries below one entry of the file plan: the fragment the tree loads when it is opened.
     *
     * @param children the entries directly below
     */
    public static Html branch(Texts texts, List<PlanNode> children) {
        return new Html(TEMPLATES.planPlanBranch(texts, children));
    }
}
