package org.schriftgut.rollout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An element of a blueprint with its fields typed: one record for each kind of target, named after it, with the fields the
 * questionnaire gives the kind. What a kind requires is there; lists may be empty.
 *
 * <p>Codes, logins, keys of options and names of other elements are texts. {@link Targets} makes these, and a test holds them
 * against the questionnaire.
 */
public sealed interface Target {

    /** What tells it from others of its kind. */
    String key();

    /** Erscheinungsbild der Behörde. */
    record Tenant(String key, String set) implements Target {}

    /** Grunddaten der Behörde. */
    record Authority(String key, String land, Optional<String> ars, Optional<String> kind) implements Target {}

    /** Örtliche Feiertage und dienstfreie Tage. */
    record Holidays(String key, LocalDate day, Optional<Boolean> yearly, String effect) implements Target {}

    /** Organisationseinheiten. */
    record Units(String key, String name, Optional<String> parent) implements Target {}

    /** Konten und Rollen. */
    record Accounts(String key, List<String> roles) implements Target {}

    /** Gruppen. */
    record Groups(String key, List<String> members) implements Target {}

    /** Prüfaufträge. */
    record AuditScopes(
            String key,
            String auditor,
            Optional<String> body,
            Optional<String> unit,
            Optional<String> branch,
            LocalDate lastDay)
            implements Target {}

    /** Protokoll. */
    record AuditLog(String key, Long usePeriodMonths) implements Target {}

    /** Betrieb bei Ausfall. */
    record Outage(String key, List<String> modes, Optional<String> lateEntryBy) implements Target {}

    /** Ausleihe von Papierakten. */
    record PaperLoan(String key, Optional<Long> reminderDays, Optional<String> registeredBy) implements Target {}

    /** Feststellung der Jahresabschlüsse. */
    record FiscalYears(String key, LocalDate adoptedOn) implements Target {}

    /** Aktenplan. */
    record Fileplan(String key, Optional<String> source, Optional<String> upload, Optional<Long> filingLevel)
            implements Target {}

    /** Aktenplaneinträge. */
    record FileplanEntries(
            String key,
            Optional<String> parent,
            Optional<String> title,
            List<String> dossierTypes,
            Optional<String> unit,
            Optional<Long> years,
            Optional<Boolean> unlimited,
            Optional<String> trigger,
            Optional<String> disposal,
            Optional<String> protection,
            Optional<String> legalBasis,
            Optional<Boolean> request,
            Optional<String> reason)
            implements Target {}

    /** Aktenarten. */
    record DossierTypes(
            String key,
            String kind,
            Optional<String> unit,
            Optional<String> orderKey,
            Optional<String> keepingUnit,
            List<String> structure,
            List<String> dividers,
            Optional<String> workStyle,
            Optional<String> medium,
            Optional<String> createdBy,
            Optional<String> opensWhen,
            Optional<String> closesWhen,
            Optional<String> closing,
            Optional<Boolean> hidden,
            Optional<String> privacy,
            Optional<String> confidentiality,
            Optional<String> integrity,
            Optional<String> availability,
            Optional<Boolean> readLog,
            Optional<String> leading,
            Optional<LocalDate> leadingFrom,
            Optional<String> processingEntry)
            implements Target {}

    /** Dokumentarten. */
    record DocumentTypes(String key, String direction, List<String> usedIn) implements Target {}

    /** Felder. */
    record Fields(
            String key,
            String dossierType,
            String level,
            String label,
            String type,
            Optional<String> mandatory,
            List<String> values,
            Optional<Boolean> fromSystem,
            Optional<Boolean> identifier)
            implements Target {}

    /** Schlagwörter. */
    record Keywords(String key, List<String> words) implements Target {}

    /** Aktenzeichen. */
    record Numbering(String key, String pattern, Optional<String> counter) implements Target {}

    /** Zugriff je Aktenart. */
    record Access(String key, String access) implements Target {}

    /** Zusätzliche Rechte je Aktenart. */
    record Grants(String key, String dossierType, String kind, String who, List<String> rights) implements Target {}

    /** Mitnutzung durch andere Behörden. */
    record Shares(String key, String body, String purpose, String legalGround, LocalDate until, Optional<String> right)
            implements Target {}

    /** Posteingänge. */
    record Inboxes(
            String key,
            String unit,
            String title,
            Optional<Boolean> isProtected,
            Optional<String> opensMail,
            Optional<Long> escalateAfterDays,
            Optional<String> confirmation,
            List<String> notOpened,
            List<String> replaces)
            implements Target {}

    /** Eingangswege. */
    record Channels(
            String key,
            String inbox,
            String kind,
            Optional<String> address,
            Optional<String> purpose,
            Optional<String> portal,
            Optional<String> service,
            Optional<String> route,
            Optional<String> assurance,
            Optional<Long> onlineShare)
            implements Target {}

    /** Eingänge je Woche. */
    record Volumes(
            String key,
            Optional<Long> letter,
            Optional<Long> mail,
            Optional<Long> fax,
            Optional<Long> portal,
            Optional<Long> inPerson)
            implements Target {}

    /** Verteilregeln. */
    record Rules(String key, String inbox, String by, Optional<String> value, Optional<String> to) implements Target {}

    /** Scanprofile. */
    record ScanProfiles(
            String key,
            List<String> documents,
            Optional<String> moment,
            Optional<String> replaces,
            Optional<String> confidentiality,
            Optional<String> integrity,
            Optional<String> availability,
            List<String> originals,
            Optional<String> operator,
            Optional<Long> paperWeeks,
            Optional<String> procedureBy)
            implements Target {}

    /** Papier, das bleibt oder zurückgeht. */
    record KeepPaper(String key, String dossierType, String document, String reason, Optional<String> provision)
            implements Target {}

    /** Leistungen. */
    record Services(
            String key,
            Optional<String> leika,
            Optional<Long> casesPerYear,
            Optional<String> effort,
            Optional<String> assurance)
            implements Target {}

    /** Ablaufvorlagen. */
    record Workflows(String key, Optional<String> style, Optional<String> unit, List<String> documented)
            implements Target {}

    /** Schritte. */
    record WorkflowSteps(
            String key,
            String workflow,
            String step,
            String who,
            Optional<String> disposition,
            Optional<Long> days,
            Optional<Boolean> parallel)
            implements Target {}

    /** Mitwirkende Stellen. */
    record Participants(
            String key, String body, Optional<Boolean> internal, Optional<String> unit, Optional<String> role)
            implements Target {}

    /** Gesetzliche Fristen. */
    record Deadlines(
            String key,
            Long amount,
            String unitOfTime,
            String begins,
            Optional<String> consequence,
            Optional<String> provision)
            implements Target {}

    /** Verfügungen. */
    record Dispositions(String key, List<String> allowed) implements Target {}

    /** Vertretung. */
    record Deputies(String key, Optional<String> model, Optional<String> principal, Optional<String> deputy)
            implements Target {}

    /** Wiedervorlagen. */
    record Resubmissions(String key, Optional<String> today, Optional<Boolean> takeOver) implements Target {}

    /** Zeichnung je Schreibengruppe. */
    record SignaturePolicy(
            String key,
            List<String> documents,
            Optional<String> level,
            Optional<String> form,
            Optional<Boolean> writtenForm,
            Optional<Boolean> delivery,
            Optional<String> provision)
            implements Target {}

    /** Schlusszeichnung. */
    record FinalSigning(String key, String who, List<String> documents, Optional<Double> limit) implements Target {}

    /** Dokumentvorlagen. */
    record Templates(String key, Optional<String> format, Optional<String> origin, Optional<String> use)
            implements Target {}

    /** Versandwege. */
    record Dispatch(String key, List<String> ways) implements Target {}

    /** Akteneinsicht. */
    record Inspections(String key, Optional<Long> casesPerYear, Optional<String> form) implements Target {}

    /** Aufbewahrungsregeln. */
    record RetentionRules(
            String key,
            Optional<String> kind,
            Optional<Boolean> unlimited,
            Optional<Long> years,
            Optional<Long> months,
            Optional<String> trigger,
            Optional<String> eventField,
            Optional<String> legalBasis,
            Optional<Boolean> confirmed,
            Optional<String> confirmedBy,
            Optional<String> disposal,
            Optional<String> carrier,
            Optional<Boolean> ownProcessingEnd,
            Optional<String> lateLetters)
            implements Target {}

    /** Frühere Löschung einzelner Angaben. */
    record RemovalRules(String key, String dossierType, String item, Long months, String provision) implements Target {}

    /** Aussonderungssperren. */
    record Holds(
            String key, String reason, Optional<String> legalGround, Optional<String> orderedBy, LocalDate reviewOn)
            implements Target {}

    /** Archive. */
    record Archives(
            String key,
            Optional<String> scope,
            Optional<String> agencyCode,
            Optional<String> xdomea,
            Optional<String> procedure,
            Optional<String> transfer,
            Optional<LocalDate> confirmedOn)
            implements Target {}

    /** Frist des Archivs. */
    record ArchiveLaw(String key, Boolean enabled, Optional<Long> months, Optional<String> provision)
            implements Target {}

    /** Fachverfahren. */
    record Integrations(
            String key,
            Optional<String> vendor,
            Optional<String> version,
            Optional<Long> users,
            Optional<Boolean> ownStore,
            Optional<String> leads,
            List<String> connectors,
            List<String> flows,
            Optional<String> erasedBy,
            Optional<String> erasure,
            Optional<LocalDate> legacyErasedBy)
            implements Target {}

    /** Arbeitsplatz. */
    record Workplace(
            String key, List<String> software, List<String> sites, Optional<Long> twoScreens, Optional<Long> tablets)
            implements Target {}

    /** Übernahmen. */
    record MigrationJobs(
            String key,
            Optional<String> mode,
            Optional<String> today,
            Optional<Long> openFiles,
            Optional<Long> newPerYear,
            Optional<Long> sheets,
            Optional<String> kind,
            Optional<String> path,
            Optional<Long> gigabytes,
            Optional<String> contact,
            Optional<String> mapping,
            Optional<Double> metres,
            Optional<Double> dueMetres,
            Optional<LocalDate> finishBy)
            implements Target {}

    /** Schulung. */
    record Training(
            String key,
            Optional<Long> people,
            Optional<Boolean> basicCourse,
            List<String> forms,
            Optional<String> aid,
            List<String> keyUsers)
            implements Target {}

    /** Einführung. */
    record Rollout(
            String key,
            LocalDate goLive,
            String owner,
            Optional<String> wave,
            Optional<String> first,
            Optional<String> outsider,
            Optional<Boolean> feedbackBox,
            List<String> shared)
            implements Target {}

    /** Gesperrte Wochen. */
    record BlockedWeeks(String key, Long fromWeek, Long toWeek) implements Target {}

    /** Aufgaben vor dem Start. */
    record Tasks(String key, String text, Optional<String> owner) implements Target {}

    /** Beteiligungen. */
    record Consents(
            String key,
            String state,
            Optional<LocalDate> date,
            Optional<String> note,
            Optional<String> decision,
            Optional<String> body)
            implements Target {}

    /** Aufgaben nach dem Start. */
    record Duties(String key, String who) implements Target {}

    /** Verzeichnis der Verarbeitungstätigkeiten. */
    record Processing(
            String key,
            Optional<String> name,
            Optional<String> purpose,
            Optional<String> legalGround,
            List<String> persons,
            List<String> data,
            List<String> specialCategories,
            List<String> recipients,
            List<String> jointControllers,
            Optional<String> thirdCountry,
            Optional<String> erasure,
            List<String> measures,
            Optional<String> unit,
            List<String> branches,
            List<String> contact,
            Optional<String> representative,
            List<String> officer)
            implements Target {}

    /** Datenschutz-Folgenabschätzung. */
    record ImpactAssessments(String key, String state, Optional<String> reason) implements Target {}

    /** Auftragsverarbeitung. */
    record Processors(String key, String state, Optional<String> reason) implements Target {}

    /** Kennzahlen. */
    record Indicators(
            String key,
            Optional<String> kind,
            Optional<String> baseline,
            Optional<LocalDate> asOf,
            Optional<Long> score)
            implements Target {}

    /** Arbeitsplatz und Suche. */
    record DeskViews(String key, List<String> searchFields) implements Target {}

    /** Text nur im Einsatzkonzept. */
    record ConceptText(String key) implements Target {}
}
