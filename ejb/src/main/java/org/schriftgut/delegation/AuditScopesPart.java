package org.schriftgut.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.Auditors;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.People;
import org.schriftgut.organisation.Power;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.AuditScope;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Field;
import org.schriftgut.tenant.Wanted;

/** What auditors may read, as configuration: scopes by sign-in name. What becomes more takes two people, as by hand. */
@ApplicationScoped
class AuditScopesPart implements ConfigPart<AuditScopesPart.Scopes> {

    @Inject
    EntryAccesses accesses;

    @Inject
    Auditors auditors;

    @Inject
    FilePlans plans;

    @Inject
    Units units;

    @Inject
    People people;

    @Inject
    Access access;

    /** Scopes of one auditor. */
    record Scopes(List<Scope> scopes) {

        Scopes {
            scopes = scopes.stream()
                    .sorted(Comparator.comparing(Scope::lastDay)
                            .thenComparing(scope -> String.valueOf(scope.unit()))
                            .thenComparing(scope -> String.valueOf(scope.branch())))
                    .toList();
        }
    }

    /**
     * One scope.
     *
     * @param unit by its code; with the branch at least one of the two
     * @param branch code of a plan entry
     */
    record Scope(
            @Field(optional = true, longest = 20, keyOf = "units") String unit,
            @Field(optional = true, longest = FilePlans.LONGEST_CODE, keyOf = FilePlans.PART) String branch,
            LocalDate lastDay) {

        /** Whether the other opens nothing that this one does not open. */
        boolean covers(Scope other) {
            return (unit == null || unit.equals(other.unit))
                    && (branch == null || branch.equals(other.branch))
                    && !other.lastDay.isAfter(lastDay);
        }
    }

    @Override
    public String key() {
        return "audit-scopes";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends Scopes>> documents() {
        return Map.of(ANY, Scopes.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("accounts", "units", FilePlans.PART);
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR);
    }

    @Override
    public Approver approver(ConfigChange<Scopes> change) {
        var before = change.isNew() ? List.<Scope>of() : change.before().scopes();
        var isMore = !change.isGone()
                && change.now().scopes().stream()
                        .anyMatch(scope -> before.stream().noneMatch(held -> held.covers(scope)));
        return Power.administrator(isMore);
    }

    @Override
    public SortedMap<String, Scopes> read() {
        var codes = new HashMap<UUID, String>();
        units.all().forEach(unit -> codes.put(unit.id(), unit.code()));
        plans.all().forEach(entry -> codes.put(entry.id(), entry.code()));
        var logins = new HashMap<UUID, String>();
        people.logins().forEach((login, id) -> logins.put(id, login));
        var items = new TreeMap<String, Scopes>();
        auditors.all()
                .forEach((account, scopes) -> items.put(
                        logins.get(account),
                        new Scopes(scopes.stream()
                                .map(scope ->
                                        new Scope(codes.get(scope.unit()), codes.get(scope.branch()), scope.lastDay()))
                                .toList())));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<Scopes>> changes, Wanted wanted) {
        var findings = new ArrayList<Finding>();
        for (var change : changes) {
            if (change.isGone()) {
                continue;
            }
            if (!wanted.has("accounts", change.key())) {
                findings.add(new Finding(change.at(), DelegationFault.ITEM_NO_AUDITOR));
            }
            for (var scope : change.now().scopes()) {
                if (scope.unit() == null && scope.branch() == null) {
                    findings.add(new Finding(change.at("scopes"), DelegationFault.ITEM_SCOPE_INCOMPLETE));
                }
            }
        }
        return findings;
    }

    @Override
    public void apply(List<ConfigChange<Scopes>> changes) {
        var unitIds = units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id));
        var entryIds = entries();
        var logins = people.logins();
        for (var change : changes) {
            var scopes = change.isGone()
                    ? List.<AuditScope>of()
                    : change.now().scopes().stream()
                            .map(scope -> new AuditScope(
                                    scope.unit() == null ? null : unitIds.get(scope.unit()),
                                    scope.branch() == null ? null : entryIds.get(scope.branch()),
                                    scope.lastDay()))
                            .toList();
            if (accesses.setScopes(logins.get(change.key()), scopes).isPresent()) {
                throw new Problem(Kind.WRONG_STATE, DelegationFault.SCOPES_CHANGED);
            }
        }
    }

    private Map<String, UUID> entries() {
        return plans.all().stream().collect(Collectors.toMap(EntryView::code, EntryView::id));
    }
}
