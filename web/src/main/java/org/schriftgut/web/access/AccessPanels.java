package org.schriftgut.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessReport;
import org.schriftgut.access.AccessReport.PersonRights;
import org.schriftgut.document.DocumentView;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossiertype.DossierTypeView;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.oversight.AccessOrigin;
import org.schriftgut.oversight.Why;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessRule;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Proof;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.SecrecyGrade;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.records.Panel.Access.Asked;
import org.schriftgut.web.records.Panel.Access.Change;
import org.schriftgut.web.records.Panel.Access.Step;
import org.schriftgut.web.records.Panel.Access.Who;
import org.schriftgut.web.sharing.ShareForms;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;
import org.schriftgut.web.why.ProofNames;
import org.schriftgut.web.why.ProofTexts;

/** Who may do what with a record, and why, as the page of rights shows it. */
@RequestScoped
public class AccessPanels {

    /** People listed; the rest is counted. */
    private static final int LISTED = 100;

    @Inject
    Shell shell;

    @Inject
    Access access;

    @Inject
    Why why;

    @Inject
    ShareForms shares;

    @Inject
    AccessReport people;

    @Inject
    Groups groups;

    @Inject
    Names names;

    @Inject
    RestrictionLines restrictions;

    @Inject
    ProofNames proofNames;

    @Inject
    Inherited inherited;

    /** What the pages of places and documents have in common. */
    private record Subject(
            AccessRule rule,
            AccessSetting own,
            boolean mayManage,
            String href,
            long version,
            boolean hasGrade,
            AccessOrigin origin,
            AccessDefinition inherited,
            Panel.Access.Restriction restriction) {}

    public Panel.Access of(PlaceView place, String login) {
        return of(place, login, Form.creating(""));
    }

    /** The same after a form to share it was refused. */
    public Panel.Access of(PlaceView place, String login, Form shareForm) {
        return panel(
                new Subject(
                        place.rule(),
                        place.own(),
                        place.mayManage(),
                        Links.place(place),
                        place.version(),
                        true,
                        why.originOfPlace(place.id()),
                        inherited.by(place),
                        restrictions.form(place)),
                why.place(place.id()),
                why.whoSeesPlace(place.id()),
                asked(login, place.mayManage(), person -> why.place(place.id(), person)),
                shares.panel(place, shareForm));
    }

    public Panel.Access of(DocumentView document, String login) {
        return panel(
                new Subject(
                        access.rule(document.accessClass()),
                        document.own(),
                        document.mayManage(),
                        Links.document(document.id()),
                        document.version(),
                        true,
                        why.originOfDocument(document.id()),
                        inherited.by(document),
                        restrictions.form(document)),
                why.document(document.id()),
                why.whoSeesDocument(document.id()),
                asked(login, document.mayManage(), person -> why.document(document.id(), person)),
                null);
    }

    /** What is decided for an entry of the plan: nobody in particular sees it, so there is nothing to prove. */
    public Panel.Access of(EntryView entry, boolean mayManage) {
        var holds = entry.access().effective();
        var definition = holds.definition() == null ? AccessDefinition.UNIT_AND_SUPERIORS : holds.definition();
        var own = entry.access().own();
        return decided(
                shell.texts().of(definition),
                own,
                mayManage || holds.isOpenAboutNames() ? holds.grants() : List.of(),
                origin(own, AccessOrigin.of(entry.access()), proofTexts()),
                mayManage
                        ? change(
                                own,
                                inherited.by(entry),
                                Links.entry(entry.id()),
                                entry.version(),
                                SecrecyGrade.NONE,
                                false,
                                false)
                        : null);
    }

    /** What was decided for a file type. */
    public Panel.Access of(DossierTypeView type, boolean mayManage) {
        var own = type.access();
        return decided(
                definition(own),
                own,
                mayManage || own.isOpenAboutNames() ? own.grants() : List.of(),
                "",
                mayManage
                        ? change(own, null, Links.type(type.id()), type.version(), SecrecyGrade.NONE, false, false)
                        : null);
    }

    /** The definition that was decided, or that none was. */
    public String definition(AccessSetting own) {
        return own.definition() == null
                ? shell.texts().get("aktenarten.keine")
                : shell.texts().of(own.definition());
    }

    private Panel.Access decided(
            String definition, AccessSetting own, Collection<Grant> grants, String origin, Change change) {
        return new Panel.Access(
                definition,
                own.definition() != null,
                origin,
                "",
                grants(grants, own, change != null),
                List.of(),
                List.of(),
                0,
                null,
                change,
                null,
                null);
    }

    private static String origin(AccessSetting own, AccessOrigin origin, ProofTexts texts) {
        return own.definition() != null || origin == null ? "" : texts.origin(origin);
    }

    private Panel.Access panel(
            Subject subject,
            PersonRights mine,
            List<PersonRights> everybody,
            PersonRights asked,
            Panel.Access.Sharing sharing) {
        var rule = subject.rule();
        var texts = proofTexts();
        return new Panel.Access(
                shell.texts().of(rule.definition()),
                subject.own().definition() != null,
                origin(subject.own(), subject.origin(), texts),
                rule.secrecy() == SecrecyGrade.NONE ? "" : shell.texts().of(rule.secrecy()),
                grants(rule.grants(), subject.own(), subject.mayManage()),
                steps(mine, texts),
                everybody.stream().limit(LISTED).map(found -> who(found, texts)).toList(),
                everybody.size(),
                asked == null ? null : new Asked(asked.person().displayName(), steps(asked, texts)),
                subject.mayManage()
                        ? change(
                                subject.own(),
                                subject.inherited(),
                                subject.href(),
                                subject.version(),
                                rule.secrecy(),
                                subject.hasGrade(),
                                true)
                        : null,
                sharing,
                subject.restriction());
    }

    private PersonRights asked(String login, boolean mayManage, Function<UUID, PersonRights> ask) {
        return login.isBlank() || !mayManage
                ? null
                : people.accountOf(login.strip().replaceFirst("@.*", "").toLowerCase(Locale.ROOT))
                        .map(ask)
                        .orElse(null);
    }

    private ProofTexts proofTexts() {
        return new ProofTexts(Locale.forLanguageTag(shell.texts().language()), proofNames.load()::of);
    }

    private static List<Step> steps(PersonRights found, ProofTexts texts) {
        Proof proof = found.reading().proof();
        return texts.lines(proof, found.person().displayName()).stream()
                .map(line -> new Step(line.depth(), line.holds(), line.sentence()))
                .toList();
    }

    private Who who(PersonRights found, ProofTexts texts) {
        return new Who(
                found.person().displayName(),
                names.isUnit(found.person().unit()) ? names.unit(found.person().unit()) : "",
                rights(found.rights()),
                String.join(
                        " ",
                        texts.because(found.reading().proof(), found.person().displayName())));
    }

    private List<Panel.Access.Grant> grants(Collection<Grant> all, AccessSetting own, boolean mayManage) {
        var known = proofNames.load();
        var mine = own.grants().stream().map(AccessForms::receiver).collect(Collectors.toSet());
        return all.stream()
                .map(grant -> {
                    var isOwn = mine.contains(AccessForms.receiver(grant));
                    var who =
                            switch (grant.kind()) {
                                case UNIT -> known.unit(grant.who());
                                case GROUP -> shell.texts().get("rechte.gruppe", known.group(grant.who()));
                                case PERSON -> known.person(grant.who());
                                case EMERGENCY -> shell.texts().get("rechte.notzugriff", known.emergency(grant.who()));
                            };
                    return new Panel.Access.Grant(
                            who, rights(grant.rights()), isOwn, isOwn && mayManage ? AccessForms.receiver(grant) : "");
                })
                .toList();
    }

    private String rights(Set<Right> rights) {
        return rights.size() == Right.values().length
                ? shell.texts().of(AccessForms.Package.EVERYTHING)
                : rights.stream().sorted().map(right -> shell.texts().of(right)).collect(Collectors.joining(", "));
    }

    private Change change(
            AccessSetting own,
            AccessDefinition inherited,
            String href,
            long version,
            SecrecyGrade grade,
            boolean hasGrade,
            boolean asksPeople) {
        var texts = shell.texts();
        var definitions = new ArrayList<Option>();
        definitions.add(new Option(
                "",
                inherited == null ? texts.get("rechte.erben.oben") : texts.get("rechte.erben", texts.of(inherited))));
        Stream.of(AccessDefinition.values())
                .map(definition -> new Option(definition.name(), texts.of(definition)))
                .forEach(definitions::add);
        return new Change(
                href + "/rechte",
                version,
                definitions,
                own.definition() == null ? "" : own.definition().name(),
                names.unitOptions(),
                groups.all().stream()
                        .filter(group -> !group.closed())
                        .map(group -> new Option(group.id().toString(), group.name()))
                        .toList(),
                Stream.of(AccessForms.Package.values())
                        .map(some -> new Option(some.name(), texts.of(some)))
                        .toList(),
                hasGrade
                        ? Stream.of(SecrecyGrade.NONE, SecrecyGrade.VS_NFD)
                                .map(some -> new Option(some.name(), texts.of(some)))
                                .toList()
                        : List.of(),
                grade.name(),
                asksPeople);
    }
}
