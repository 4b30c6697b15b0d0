package org.schriftgut.harness;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Ids;
import org.schriftgut.dossier.Dossiers;
import org.schriftgut.dossier.OpenDossier;
import org.schriftgut.dossier.PlaceDetails;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.Accounts;
import org.schriftgut.organisation.CreateAccount;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;
import org.schriftgut.storage.Storage;
import org.schriftgut.tenant.Tenants;

/**
 * A tenant of its own for one test. Units, people and plan entries are made when they are first asked for; people are callers:
 * {@code authority.clerk().call(() -> dossiers.open(…))}.
 *
 * <p>File plan: 1 (no files), 10 and 11 below it, 19 retired. Units lie below the top, {@code 0}.
 */
@Dependent
public class Authority {

    private static final String PLAN =
            """
            kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;stillgelegt
            1;Sicherheit und Ordnung;1;;nein;;;;;;;;;;2020-01-01;;nein
            10;Gewerbe;2;1;ja;Sachakte;10;nein;zda;V;normal;;;;2020-01-01;;nein
            11;Verkehr;2;1;ja;Sachakte;5;nein;zda;B;normal;;;;2020-01-01;;nein
            19;Alte Sachen;2;1;ja;Sachakte;5;nein;zda;V;normal;;;;2020-01-01;;ja
            """;

    @Inject
    Ids ids;

    @Inject
    Tenants tenants;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    FilePlans plans;

    @Inject
    Storage storage;

    @Inject
    Dossiers dossiers;

    private final Map<String, UUID> unitsByCode = new HashMap<>();
    private final Map<String, Caller> peopleByLogin = new HashMap<>();
    private Caller system;
    private boolean hasPlan;

    /** Registers the tenant and its topmost unit. */
    void found() {
        system = Caller.system(ids.next());
        var key = "t" + tenant().toString().replace("-", "").substring(0, 24);
        system.run(() -> tenants.register(key, "Kreis Musterland"));
        unitsByCode.put("0", newUnit(null, "0"));
    }

    public UUID tenant() {
        return system.tenant();
    }

    /** The system inside this tenant, as jobs and sign-in call. */
    public Caller system() {
        return system;
    }

    /** A unit by its code. */
    public UUID unit(String code) {
        return found(unitsByCode, code, missing -> newUnit(unitsByCode.get("0"), missing));
    }

    private UUID newUnit(UUID parent, String code) {
        return system.call(() -> units.create(parent, code, "Einheit " + code)).id();
    }

    /** A clerk of unit 10. */
    public Caller clerk() {
        return person("clerk", "10", Role.CLERK);
    }

    /** A clerk of unit 20. */
    public Caller otherClerk() {
        return person("other", "20", Role.CLERK);
    }

    /** The head of unit 10. */
    public Caller lead() {
        return person("lead", "10", Role.DEPARTMENT_LEAD);
    }

    /** The records manager at the top. */
    public Caller manager() {
        return person("manager", "0", Role.RECORDS_MANAGER);
    }

    /** An administrator. */
    public Caller admin() {
        return person("admin", "0", Role.ADMINISTRATOR);
    }

    /** Somebody by their sign-in name; unit and roles are those of the first call. */
    public Caller person(String login, String unitCode, Role... roles) {
        var unit = unit(unitCode);
        return found(peopleByLogin, login, missing -> new Caller(tenant(), account(missing, unit, roles)));
    }

    private UUID account(String login, UUID unit, Role... roles) {
        return system.call(() -> {
            // what gives power is given by the system in a step of its own
            var plain = new CreateAccount(login, "Person " + login, null, unit, Set.of(Role.CLERK));
            var id = people.createWithoutPassword(plain).id();
            accounts.setRoles(id, Set.copyOf(Arrays.asList(roles)), null);
            return id;
        });
    }

    /** A plan entry by its code. */
    public UUID entry(String code) {
        if (!hasPlan) {
            hasPlan = true;
            importPlan(PLAN);
        }
        return system.call(() -> plans.byCode(code)).id();
    }

    /** Imports a file plan as the records manager. */
    public void importPlan(String csv) {
        var staged = staged(manager(), csv);
        manager().run(() -> plans.apply(staged));
    }

    /** Bytes that somebody brought and has not filed yet. */
    public UUID staged(Caller by, String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return by.call(() -> storage.stage(bytes)).id();
    }

    /** Opens a dossier. */
    public PlaceView dossier(Caller by, String entryCode, String subject) {
        var wanted = new OpenDossier(entry(entryCode), PlaceDetails.of(subject), null, null, null, null);
        return by.call(() -> dossiers.open(wanted));
    }

    /** Not computeIfAbsent: making one thing may ask for another. */
    private static <V> V found(Map<String, V> known, String key, Function<String, V> make) {
        var value = known.get(key);
        if (value == null) {
            value = make.apply(key);
            known.put(key, value);
        }
        return value;
    }
}
