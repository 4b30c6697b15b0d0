package org.schriftgut.approval;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.schriftgut.access.Access;
import org.schriftgut.access.Auditors;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Problem;
import org.schriftgut.document.DocumentDetails;
import org.schriftgut.document.Documents;
import org.schriftgut.document.FileDocument;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.harness.Authority;
import org.schriftgut.organisation.AccountView;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.ChangeAccount;
import org.schriftgut.organisation.ChangeUnit;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.organisation.Groups;
import org.schriftgut.organisation.NameDeputy;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AccessDefinition;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Grant;
import org.schriftgut.rights.Right;
import org.schriftgut.rights.Role;
import org.schriftgut.signin.SecondFactors;
import org.schriftgut.tenant.Configurations;

/** What one administrator can do, with every account whose password they have set, in an authority with records of each kind. */
class OneAdministrator {

    private static final String PASSWORD = "ein-bekanntes-kennwort";
    private static final List<String> UNITS = List.of("0", "10", "20", "30");

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    Approvals approvals;

    @Inject
    Auditors auditors;

    @Inject
    Configurations configurations;

    @Inject
    Deputies deputies;

    @Inject
    Documents documents;

    @Inject
    EntryAccesses entries;

    @Inject
    FilePlans plans;

    @Inject
    Groups groups;

    @Inject
    People people;

    @Inject
    SecondFactors factors;

    @Inject
    Units units;

    private final Map<UUID, String> records = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();
    private Authority authority;
    private UUID group;
    private UUID closedGroup;
    private String touched;
    private int made;
    private int heldBack;

    /** People, groups and filed records; everything that is set up before the first one is filed. */
    PlainReading begin(Authority wanted) {
        records.clear();
        known.clear();
        heldBack = 0;
        if (authority == null || !authority.tenant().equals(wanted.tenant())) {
            authority = wanted;
            setUp();
        }
        authority.system().run(() -> people.all().forEach(account -> {
            if (account.login().startsWith("neu")) {
                known.add(account.id());
            }
        }));
        find("10", authority.lead());
        find("11", authority.lead());
        find("10", authority.otherClerk());
        return new PlainReading(reading());
    }

    private void setUp() {
        UNITS.forEach(authority::unit);
        authority.clerk();
        authority.person("pruefer", "0", Role.AUDITOR);
        authority.person("registratur", "20", Role.REGISTRAR);
        authority.person("datenschutz", "0", Role.PRIVACY_OFFICER);
        var helper = authority.clerk().account();
        group = authority
                .admin()
                .call(() -> groups.create("Kreis", Set.of(helper)))
                .id();
        closedGroup = authority
                .admin()
                .call(() -> groups.create("Früher", Set.of(helper)))
                .id();
        var lead = authority.lead().account();
        circle(
                "11",
                new Grant(Grant.Kind.PERSON, lead, Set.of(Right.READ, Right.CREATE, Right.WRITE, Right.MANAGE)),
                reads(Grant.Kind.GROUP, group),
                reads(Grant.Kind.GROUP, closedGroup),
                reads(Grant.Kind.UNIT, authority.unit("30")));
        authority.admin().run(() -> groups.close(closedGroup));
    }

    private void circle(String code, Grant... grants) {
        var entry = authority.entry(code);
        var setting = AccessSetting.of(AccessDefinition.CLOSED_CIRCLE, null, List.of(grants));
        authority
                .manager()
                .run(() -> entries.change(entry, setting, plans.get(entry).version()));
    }

    private static Grant reads(Grant.Kind kind, UUID who) {
        return new Grant(kind, who, Set.of(Right.READ));
    }

    private void find(String entry, Caller by) {
        var dossier = authority.dossier(by, entry, "Akte " + records.size());
        var staged = authority.staged(by, "Inhalt");
        by.run(() -> documents.file(
                new FileDocument(dossier.id(), staged, "Brief.txt", DocumentDetails.none(), null, null, null)));
        records.put(dossier.accessClass(), "Akte " + records.size());
    }

    /** Who reads which record, alone or for another. */
    Map<String, Set<String>> reading() {
        var reading = new TreeMap<String, Set<String>>();
        var everybody = authority.system().call(() -> people.all());
        for (var account : everybody) {
            var found = new TreeSet<String>();
            found.addAll(readBy(new Caller(authority.tenant(), account.id())));
            // only from them can a deputyship come
            known.forEach(other -> found.addAll(readBy(new Caller(authority.tenant(), account.id(), other))));
            reading.put(account.login(), found);
        }
        return reading;
    }

    private Set<String> readBy(Caller caller) {
        var found = new HashSet<String>();
        try {
            var readable = caller.call(() -> access.readableClasses());
            records.forEach((accessClass, name) -> {
                if (readable.contains(accessClass)) {
                    found.add(name);
                }
            });
        } catch (Problem nobodyOrNoDeputy) {
            // reads nothing
        }
        return found;
    }

    int refusedOrWaiting() {
        return heldBack;
    }

    /** Login of the account that the last act made or set a password for; null if it did not. */
    String lastTouched() {
        return touched;
    }

    void take(Move move) {
        touched = null;
        try {
            var waits = authority.admin().call(() -> act(move));
            heldBack += waits == null ? 0 : 1;
        } catch (Problem refused) {
            heldBack++;
        }
    }

    private UUID act(Move move) {
        var all = people.all();
        var account = move.who() == 99 ? newest(all) : all.get(move.who() % all.size());
        var unit = authority.unit(UNITS.get(move.what() % UNITS.size()));
        return switch (move.kind()) {
            case CREATE -> create(move);
            case ROLES ->
                accounts.setRoles(account.id(), roles(move.what()), null).waitsFor();
            case MOVE ->
                accounts.change(new ChangeAccount(
                                account.id(), account.displayName(), account.email(), unit, account.version()))
                        .waitsFor();
            case EMAIL ->
                accounts.change(new ChangeAccount(
                                account.id(),
                                account.displayName(),
                                "ich@example.org",
                                account.unit(),
                                account.version()))
                        .waitsFor();
            case PASSWORD -> password(account.id(), account.login());
            case DEACTIVATE -> accounts.deactivate(account.id(), null).waitsFor();
            case REACTIVATE -> accounts.reactivate(account.id(), null).waitsFor();
            case GROUP -> {
                var to = move.who() % 2 == 0 ? group : closedGroup;
                var members = new HashSet<>(groups.get(to).members());
                members.add((move.what() == 99 ? newest(all) : all.get(move.what() % all.size())).id());
                yield groups.setMembers(to, members, groups.get(to).version()).waitsFor();
            }
            case GROUP_CLOSED -> {
                var to = move.who() % 2 == 0 ? group : closedGroup;
                if (move.what() % 3 == 0) {
                    groups.close(to);
                    yield null;
                }
                yield groups.reopen(to).waitsFor();
            }
            case UNIT -> {
                var wanted = units.get(unit);
                var parent = authority.unit(UNITS.get(move.more() % UNITS.size()));
                var code = move.who() % 3 == 0 ? wanted.code() + move.more() : wanted.code();
                yield units.change(new ChangeUnit(unit, parent, code, wanted.name(), wanted.version()))
                        .waitsFor();
            }
            case NEW_UNIT -> {
                units.create(unit, "n" + made++, "Neue Stelle");
                yield null;
            }
            case LET_READ -> accounts.letRead(account.id(), null).waitsFor();
            case CONFIGURE -> configure(move);
            case FACTOR -> factors.reset(account.id()).orElse(null);
            case SCOPES -> {
                var id = account.id();
                var scope = new AuditScope(unit, null, LocalDate.of(2999, 1, 1));
                yield auditors.setScopes(id, List.of(scope)).orElse(null);
            }
            case DEPUTY -> deputy(move);
            case AGREE -> agree();
        };
    }

    private AccountView newest(List<AccountView> all) {
        return all.stream()
                .filter(each -> each.login().equals("neu" + made))
                .findFirst()
                .orElse(all.get(0));
    }

    private UUID create(Move move) {
        var login = "neu" + ++made;
        var unit = authority.unit(UNITS.get(move.who() % UNITS.size()));
        var change =
                people.create(new CreateAccount(login, login, PASSWORD, unit, roles(move.what()), "ich@example.org"));
        known.add(change.account().id());
        touched = login;
        return change.waitsFor();
    }

    private UUID password(UUID account, String login) {
        var change = accounts.setPassword(account, PASSWORD, null);
        if (change.waitsFor() == null || change.account().waits()) {
            known.add(account);
            touched = login;
        }
        return change.waitsFor();
    }

    /** The first part whose line can be changed that way, applied as a whole. */
    private UUID configure(Move move) {
        var key = List.of("accounts", "groups", "units").get(move.who() % 3);
        var state = configurations.state(key);
        var items = new TreeMap<String, Object>(state.items());
        var lines = new ArrayList<>(items.keySet());
        var line = new HashMap<>(state.items().get(lines.get(move.what() % lines.size())));
        switch (key) {
            case "accounts" ->
                line.put("roles", roles(move.more()).stream().map(Role::name).toList());
            case "groups" -> line.put("members", List.of("other", "clerk", "pruefer"));
            default -> line.put("parent", UNITS.get(move.more() % UNITS.size()));
        }
        items.put(lines.get(move.what() % lines.size()), line);
        var waiting =
                configurations.replace(key, state.format(), items, state.hash()).waitsFor();
        return waiting.isEmpty() ? null : waiting.get(0);
    }

    private UUID deputy(Move move) {
        var logins = people.all().stream().map(account -> account.login()).toList();
        for (var account : known) {
            try {
                new Caller(authority.tenant(), account)
                        .run(() -> deputies.name(new NameDeputy(
                                null, logins.get(move.what() % logins.size()), Set.of(), Set.of(), true, null, null)));
            } catch (Problem refused) {
                heldBack++;
            }
        }
        return null;
    }

    private UUID agree() {
        for (var account : known) {
            var caller = new Caller(authority.tenant(), account);
            try {
                caller.run(() ->
                        approvals.waiting().forEach(request -> approvals.approve(request.id(), request.hash(), null)));
            } catch (Problem refused) {
                heldBack++;
            }
        }
        return null;
    }

    /** One to three roles; such as cannot go together are refused. */
    private static Set<Role> roles(int number) {
        var roles = new HashSet<Role>();
        var all = Arrays.asList(Role.values());
        roles.add(all.get(number % all.size()));
        if (number % 3 == 1) {
            roles.addAll(Set.of(Role.CLERK, Role.REGISTRAR, Role.DEPARTMENT_LEAD));
        }
        return roles;
    }
}
