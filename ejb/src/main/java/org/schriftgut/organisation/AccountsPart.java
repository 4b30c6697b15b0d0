package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Code;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/**
 * Accounts as configuration: active ones by login, as {@link AccountItem} says. An account that goes is deactivated; one that
 * comes back is opened again.
 *
 * <p>No password is in it: none opens a new account until an administrator sets one. Power over others is not
 * given or taken this way, that needs a second person for each.
 */
@ApplicationScoped
class AccountsPart implements ConfigPart<AccountItem> {

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    Power power;

    @Inject
    CurrentPerson caller;

    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends AccountItem>> documents() {
        return Map.of(ANY, AccountItem.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("units");
    }

    @Override
    public void admit() {
        caller.require(Role.ADMINISTRATOR);
    }

    @Override
    public Approver approver(ConfigChange<AccountItem> change) {
        return Power.administrator(letsReadMore(change));
    }

    /** What one person may not do once a record is filed. */
    private boolean letsReadMore(ConfigChange<AccountItem> change) {
        if (change.isGone() || !power.takesTwo()) {
            return false;
        }
        if (!change.isNew()) {
            return !change.before().roles().containsAll(change.now().roles())
                    || !change.before().unit().equals(change.now().unit());
        }
        var closed = byLogin().get(change.key());
        if (closed == null) {
            return !Set.of(Role.CLERK).containsAll(change.now().roles());
        }
        return !closed.roles().equals(Set.of(Role.CLERK))
                || !closed.roles().containsAll(change.now().roles())
                || !units.get(closed.unit()).code().equals(change.now().unit());
    }

    @Override
    public SortedMap<String, AccountItem> read() {
        var codes = units.all().stream().collect(Collectors.toMap(UnitView::id, UnitView::code));
        var items = new TreeMap<String, AccountItem>();
        people.find(new AccountFilter(null, null, null, true))
                .forEach(account -> items.put(
                        account.login(),
                        new AccountItem(
                                account.displayName(),
                                account.email(),
                                codes.get(account.unit()),
                                List.copyOf(account.roles()))));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<AccountItem>> changes, Wanted wanted) {
        var findings = new ArrayList<Finding>();
        var known = byLogin();
        for (var change : changes) {
            var account = known.get(change.key());
            var fault = change.isGone() ? faultOfGoing(account) : fault(change.now(), account);
            if (fault != null) {
                findings.add(new Finding(change.isGone() ? change.at() : change.at("roles"), fault));
            }
        }
        return findings;
    }

    @Override
    public void apply(List<ConfigChange<AccountItem>> changes) {
        var known = byLogin();
        var ids = units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id));
        for (var change : changes) {
            var account = known.get(change.key());
            if (change.isGone()) {
                settle(accounts.deactivate(account.id(), null));
            } else if (account == null) {
                create(change.key(), change.now(), ids);
            } else {
                settle(accounts.reactivate(account.id(), null));
                change(accounts.get(account.id()), change.now(), ids);
            }
        }
    }

    private void create(String login, AccountItem item, Map<String, UUID> ids) {
        people.createWithoutPassword(new CreateAccount(
                login, item.displayName(), null, ids.get(item.unit()), Set.copyOf(item.roles()), item.email()));
    }

    private void change(AccountView account, AccountItem item, Map<String, UUID> ids) {
        settle(accounts.change(new ChangeAccount(
                account.id(), item.displayName(), item.email(), ids.get(item.unit()), account.version())));
        var roles = Set.copyOf(item.roles());
        if (!account.roles().equals(roles)) {
            settle(accounts.setRoles(account.id(), roles, null));
        }
    }

    private static void settle(AccountChange change) {
        if (change.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.SECOND_PERSON_NEEDED);
        }
    }

    private static Code faultOfGoing(AccountView account) {
        return account.roles().stream().anyMatch(Role::isPowerful) ? OrganisationFault.ITEM_HAS_POWER : null;
    }

    private static Code fault(AccountItem item, AccountView known) {
        Set<Role> wanted;
        try {
            wanted = AccountRules.checkedRoles(Set.copyOf(item.roles()));
        } catch (Problem refused) {
            return refused.code();
        }
        var before = known == null ? Set.<Role>of() : known.roles();
        if (AccountRules.isPowerTouched(before, wanted)
                || known != null && !known.active() && before.stream().anyMatch(Role::isPowerful)) {
            return OrganisationFault.ITEM_POWER_CHANGED;
        }
        return null;
    }

    private Map<String, AccountView> byLogin() {
        return people.all().stream().collect(Collectors.toMap(AccountView::login, account -> account));
    }
}
