package org.schriftgut.web.page;

import java.util.List;
import org.schriftgut.web.page.template.StaticTemplates;
import org.schriftgut.web.page.template.Templates;

/** Turns page models into pages. The templates are compiled with the module; a model that does not fit does not compile. */
public final class Pages {

    private static final Templates TEMPLATES = new StaticTemplates();

    private Pages() {}

    /** Sign-in. */
    public static Html html(SignInPage page) {
        return new Html(TEMPLATES.signInPage(page));
    }

    /** My desk. */
    public static Html html(DeskPage page) {
        return new Html(TEMPLATES.deskPage(page));
    }

    /** The file plan. */
    public static Html html(PlanPage page) {
        return new Html(TEMPLATES.planPage(page));
    }

    /** Who sees the dossiers of an entry. */
    public static Html html(EntryAccessPage page) {
        return new Html(TEMPLATES.entryAccessPage(page));
    }

    /** The file types. */
    public static Html html(DossierTypesPage page) {
        return new Html(TEMPLATES.dossierTypesPage(page));
    }

    /** Who sees the dossiers of a file type. */
    public static Html html(DossierTypePage page) {
        return new Html(TEMPLATES.dossierTypePage(page));
    }

    public static Html html(NumberGapsPage page) {
        return new Html(TEMPLATES.numberGapsPage(page));
    }

    /** Create or change a dossier. */
    public static Html html(DossierFormPage page) {
        return new Html(TEMPLATES.dossierFormPage(page));
    }

    /** A dossier. */
    public static Html html(DossierPage page) {
        return new Html(TEMPLATES.dossierPage(page));
    }

    /** Create or change a case. */
    public static Html html(CaseFormPage page) {
        return new Html(TEMPLATES.caseFormPage(page));
    }

    /** A case. */
    public static Html html(CasePage page) {
        return new Html(TEMPLATES.casePage(page));
    }

    /** Change the metadata of a document. */
    public static Html html(DocumentFormPage page) {
        return new Html(TEMPLATES.documentFormPage(page));
    }

    /** A document. */
    public static Html html(DocumentPage page) {
        return new Html(TEMPLATES.documentPage(page));
    }

    /** File a new version. */
    public static Html html(VersionFormPage page) {
        return new Html(TEMPLATES.versionFormPage(page));
    }

    /** Search. */
    public static Html html(SearchPage page) {
        return new Html(TEMPLATES.searchPage(page));
    }

    /** Choose a file plan to import. */
    public static Html html(PlanImportPage page) {
        return new Html(TEMPLATES.planImportPage(page));
    }

    /** The checked preview of an import. */
    public static Html html(PlanPreviewPage page) {
        return new Html(TEMPLATES.planPreviewPage(page));
    }

    /** Background jobs. */
    public static Html html(JobsPage page) {
        return new Html(TEMPLATES.jobsPage(page));
    }

    /** Accounts and units. */
    public static Html html(PeoplePage page) {
        return new Html(TEMPLATES.peoplePage(page));
    }

    /** One account. */
    public static Html html(PersonPage page) {
        return new Html(TEMPLATES.personPage(page));
    }

    /** One unit. */
    public static Html html(UnitPage page) {
        return new Html(TEMPLATES.unitPage(page));
    }

    /** Groups. */
    public static Html html(GroupsPage page) {
        return new Html(TEMPLATES.groupsPage(page));
    }

    /** One group. */
    public static Html html(GroupPage page) {
        return new Html(TEMPLATES.groupPage(page));
    }

    /** What auditors may read. */
    public static Html html(AuditorsPage page) {
        return new Html(TEMPLATES.auditorsPage(page));
    }

    /** The provider people sign in with. */
    public static Html html(ProviderPage page) {
        return new Html(TEMPLATES.providerPage(page));
    }

    /** The directory people come from. */
    public static Html html(DirectoryPage page) {
        return new Html(TEMPLATES.directoryPage(page));
    }

    /** What a run of the directory would do, or did. */
    public static Html html(DirectoryPlanPage page) {
        return new Html(TEMPLATES.directoryPlanPage(page));
    }

    /** The configuration. */
    public static Html html(ConfigurationPage page) {
        return new Html(TEMPLATES.configurationPage(page));
    }

    /** One part of the configuration. */
    public static Html html(ConfigurationPartPage page) {
        return new Html(TEMPLATES.configurationPartPage(page));
    }

    /** What a change of the configuration would do. */
    public static Html html(ConfigurationChangesPage page) {
        return new Html(TEMPLATES.configurationChangesPage(page));
    }

    /** Files that go from one unit to another together. */
    public static Html html(ReassignmentsPage page) {
        return new Html(TEMPLATES.reassignmentsPage(page));
    }

    /** One such run, with its protocol. */
    public static Html html(ReassignmentPage page) {
        return new Html(TEMPLATES.reassignmentPage(page));
    }

    /** Deputies. */
    public static Html html(DeputiesPage page) {
        return new Html(TEMPLATES.deputiesPage(page));
    }

    /** Emergency access. */
    public static Html html(EmergencyPage page) {
        return new Html(TEMPLATES.emergencyPage(page));
    }

    /** Evaluations of the log by person. */
    public static Html html(EvaluationsPage page) {
        return new Html(TEMPLATES.evaluationsPage(page));
    }

    /** What one evaluation found. */
    public static Html html(EvaluationPage page) {
        return new Html(TEMPLATES.evaluationPage(page));
    }

    /** Requests of people for what is kept about them. */
    public static Html html(SubjectRequestsPage page) {
        return new Html(TEMPLATES.subjectRequestsPage(page));
    }

    /** One such request, for its coordinator. */
    public static Html html(SubjectRequestPage page) {
        return new Html(TEMPLATES.subjectRequestPage(page));
    }

    /** What a unit has to decide about one. */
    public static Html html(SubjectPartPage page) {
        return new Html(TEMPLATES.subjectPartPage(page));
    }

    /** Requests of privacy officers to restrict the processing of files. */
    public static Html html(RestrictionRequestsPage page) {
        return new Html(TEMPLATES.restrictionRequestsPage(page));
    }

    /** The record of processing. */
    public static Html html(ProcessingListPage page) {
        return new Html(TEMPLATES.processingListPage(page));
    }

    /** One activity of it. */
    public static Html html(ProcessingPage page) {
        return new Html(TEMPLATES.processingPage(page));
    }

    /** The form of an activity. */
    public static Html html(ProcessingFormPage page) {
        return new Html(TEMPLATES.processingFormPage(page));
    }

    /** The whole record, to be printed. */
    public static Html html(ProcessingPrintPage page) {
        return new Html(TEMPLATES.processingPrintPage(page));
    }

    /** Requests for a second person. */
    public static Html html(ApprovalsPage page) {
        return new Html(TEMPLATES.approvalsPage(page));
    }

    /** One request for a second person. */
    public static Html html(ApprovalPage page) {
        return new Html(TEMPLATES.approvalPage(page));
    }

    /** The person's notices. */
    public static Html html(NoticesPage page) {
        return new Html(TEMPLATES.noticesPage(page));
    }

    /** The audit log. */
    public static Html html(AuditPage page) {
        return new Html(TEMPLATES.auditPage(page));
    }

    /** The proof of one entry of the audit log. */
    public static Html html(ProofPage page) {
        return new Html(TEMPLATES.proofPage(page));
    }

    /** Something did not work. */
    public static Html html(ErrorPage page) {
        return new Html(TEMPLATES.errorPage(page));
    }

    /** Somebody saved first. */
    public static Html html(ConflictPage page) {
        return new Html(TEMPLATES.conflictPage(page));
    }

    /** What was typed before the session ended. */
    public static Html html(ResumePage page) {
        return new Html(TEMPLATES.resumePage(page));
    }

    /** The second step of signing in. */
    public static Html html(CodePage page) {
        return new Html(TEMPLATES.codePage(page));
    }

    /** The own second factor. */
    public static Html html(SecondFactorPage page) {
        return new Html(TEMPLATES.secondFactorPage(page));
    }

    /** The own account. */
    public static Html html(AccountPage page) {
        return new Html(TEMPLATES.accountPage(page));
    }

    /** The authority as a whole. */
    public static Html html(AuthorityPage page) {
        return new Html(TEMPLATES.authorityPage(page));
    }

    /** Dossiers shared by other authorities. */
    public static Html html(SharedPage page) {
        return new Html(TEMPLATES.sharedPage(page));
    }

    /** One of them. */
    public static Html html(SharedDossierPage page) {
        return new Html(TEMPLATES.sharedDossierPage(page));
    }

    /** Accounts that are locked. */
    public static Html html(LockoutsPage page) {
        return new Html(TEMPLATES.lockoutsPage(page));
    }

    /** The keys. */
    public static Html html(HelpPage page) {
        return new Html(TEMPLATES.helpPage(page));
    }

    /**
     * Entries below one entry of the file plan: the fragment the tree loads when it is opened.
     *
     * @param children the entries directly below
     */
    public static Html branch(Texts texts, List<PlanNode> children) {
        return new Html(TEMPLATES.planBranch(texts, children));
    }
}
