package org.schriftgut.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.common.Finding;
import org.schriftgut.fileplan.EntryAccesses;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.Deputies;
import org.schriftgut.organisation.NameDeputy;
import org.schriftgut.organisation.People;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Field;
import org.schriftgut.tenant.Wanted;

/**
 * Deputies as configuration: those who hold or will hold, by {@code principal/deputy/firstDay}. Who is stood in for, or leads them,
 * approves, as they alone name deputies by hand.
 */
@ApplicationScoped
class DeputiesPart implements ConfigPart<DeputiesPart.DeputyItem> {

    @Inject
    EntryAccesses accesses;

    @Inject
    Deputies deputies;

    @Inject
    FilePlans plans;

    @Inject
    People people;

    @Inject
    Access access;

    /**
     * Somebody who stands in.
     *
     * @param principal login of who is stood in for
     * @param deputy login of who stands in
     * @param lastDay null for a standing deputy
     * @param branches codes of plan entries; empty for everywhere
     */
    record DeputyItem(
            @Field(keyOf = "accounts") String principal,
            @Field(keyOf = "accounts") String deputy,
            LocalDate firstDay,
            @Field(optional = true) LocalDate lastDay,
            List<Role> roles,
            @Field(optional = true, longest = FilePlans.LONGEST_CODE, keyOf = FilePlans.PART) List<String> branches,
            @Field(optional = true) boolean withPersonal) {

        DeputyItem {
            roles = roles.stream().sorted().toList();
            branches = branches.stream().sorted().toList();
        }

        String key() {
            return principal + "/" + deputy + "/" + firstDay;
        }
    }

    @Override
    public String key() {
        return "deputies";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends DeputyItem>> documents() {
        return Map.of(ANY, DeputyItem.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("accounts", FilePlans.PART);
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR);
    }

    /** Into what is personal only the principal lets somebody, and only they end or change what a lead may not have named. */
    @Override
    public Approver approver(ConfigChange<DeputyItem> change) {
        var item = change.isGone() ? change.before() : change.now();
        var principal = people.withLogin(item.principal());
        if (principal.isEmpty()) {
            return Approver.having();
        }
        var isTheirs = item.withPersonal() || !change.isNew();
        return Approver.having().orOneOf(isTheirs ? Set.of(principal.get()) : deputies.namers(principal.get()));
    }

    @Override
    public SortedMap<String, DeputyItem> read() {
        var codes = plans.all().stream().collect(Collectors.toMap(EntryView::id, EntryView::code));
        var logins = new HashMap<UUID, String>();
        people.logins().forEach((login, id) -> logins.put(id, login));
        var items = new TreeMap<String, DeputyItem>();
        deputies.running().forEach(deputy -> {
            var item = new DeputyItem(
                    logins.get(deputy.principal()),
                    logins.get(deputy.deputy()),
                    deputy.firstDay(),
                    deputy.lastDay(),
                    List.copyOf(deputy.roles()),
                    deputy.branches().stream().map(codes::get).toList(),
                    deputy.withPersonal());
            items.put(item.key(), item);
        });
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<DeputyItem>> changes, Wanted wanted) {
        var findings = new ArrayList<Finding>();
        for (var change : changes) {
            if (change.isGone()) {
                continue;
            }
            if (!change.key().equals(change.now().key())) {
                findings.add(Finding.of(
                        change.at(),
                        DelegationFault.ITEM_CALLED_OTHERWISE,
                        change.now().key()));
            }
            if (people.withLogin(change.now().principal()).isEmpty()) {
                findings.add(new Finding(change.at("principal"), DelegationFault.ITEM_PRINCIPAL_NEW));
            }
        }
        return findings;
    }

    /** What changes is ended and named anew: a deputyship is never changed. */
    @Override
    public void apply(List<ConfigChange<DeputyItem>> changes) {
        var entries = entries();
        for (var change : changes) {
            if (!change.isNew()) {
                end(change.before());
            }
            if (!change.isGone()) {
                var item = change.now();
                accesses.nameDeputy(new NameDeputy(
                        item.principal(),
                        item.deputy(),
                        Set.copyOf(item.roles()),
                        item.branches().stream().map(entries::get).collect(Collectors.toSet()),
                        item.withPersonal(),
                        item.firstDay(),
                        item.lastDay()));
            }
        }
    }

    private void end(DeputyItem item) {
        var principal = people.withLogin(item.principal()).orElseThrow();
        var deputy = people.withLogin(item.deputy()).orElseThrow();
        deputies.running().stream()
                .filter(known -> known.principal().equals(principal)
                        && known.deputy().equals(deputy)
                        && known.firstDay().equals(item.firstDay()))
                .forEach(known -> deputies.end(known.id()));
    }

    private Map<String, UUID> entries() {
        return plans.all().stream().collect(Collectors.toMap(EntryView::code, EntryView::id));
    }
}
