package org.schriftgut.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;

/**
 * Accounts as configuration: active ones by login, with {@code displayName}, {@code email}, {@code unit} (a code) and
 * {@code roles}. An account that goes is deactivated; one that comes back is opened again.
 *
 * <p>No password is in it: none opens a new account until an administrator sets one. What needs a second person for each is not
 * done this way: power over others, and once a record is filed any role somebody gets, and another unit.
 */
@ApplicationScoped
class AccountsPart implements ConfigPart {

    private static final Set<String> FIELDS = Set.of("displayName", "email", "unit", "roles");

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Units units;

    @Inject
    CurrentPerson caller;

    @Inject
    Power power;

    @Override
    public String key() {
        return "accounts";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void admit() {
        caller.require(Role.ADMINISTRATOR);
    }

    @Override
    public SortedMap<String, Map<String, Object>> read() {
        var codes = units.all().stream().collect(Collectors.toMap(UnitView::id, UnitView::code));
        var items = new TreeMap<String, Map<String, Object>>();
        people.find(new AccountFilter(null, null, null, true)).forEach(account -> {
            var item = new LinkedHashMap<String, Object>();
            item.put("displayName", account.displayName());
            item.put("email", account.email());
            item.put("unit", codes.get(account.unit()));
            item.put("roles", account.roles().stream().map(Role::name).sorted().toList());
            items.put(account.login(), item);
        });
        return items;
    }

    @Override
    public List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes) {
        var findings = new ArrayList<Finding>();
        var codes = units.all().stream().collect(Collectors.toMap(UnitView::id, UnitView::code));
        var open = units.all().stream()
                .filter(unit -> !unit.closed())
                .map(UnitView::code)
                .collect(Collectors.toSet());
        var known = byLogin();
        for (var change : changes) {
            var fault =
                    change.isGone() ? faultOfGoing(change.key(), known) : fault(change, open, known.get(change.key()));
            if (fault != null) {
                findings.add(new Finding(change.key(), fault));
            } else if (!change.isGone() && waits(change.now(), known.get(change.key()), codes)) {
                findings.add(new Finding(change.key(), OrganisationFault.ITEM_NEEDS_SECOND_PERSON));
            }
        }
        return findings;
    }

    /** Whether the line lets somebody read more, which one person may not once a record is filed. */
    private boolean waits(Map<String, Object> item, AccountView known, Map<UUID, String> codes) {
        if (!power.isHeldBack()) {
            return false;
        }
        var before = known == null ? Set.of(Role.CLERK) : known.roles();
        var isAtRest = known == null || known.active() || before.equals(Set.of(Role.CLERK));
        return !isAtRest
                || !before.containsAll(roles(item))
                || known != null && !codes.get(known.unit()).equals(item.get("unit"));
    }

    @Override
    public void apply(List<ConfigChange> changes) {
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

    /** Nobody else relies on an account: what it did keeps its name when it is closed. */
    @Override
    public Set<String> inUse() {
        return Set.of();
    }

    private void create(String login, Map<String, Object> item, Map<String, UUID> ids) {
        people.createWithoutPassword(new CreateAccount(
                login, (String) item.get("displayName"), null, ids.get((String) item.get("unit")), roles(item), (String)
                        item.get("email")));
    }

    private void change(AccountView account, Map<String, Object> item, Map<String, UUID> ids) {
        settle(accounts.change(new ChangeAccount(
                account.id(),
                (String) item.get("displayName"),
                (String) item.get("email"),
                ids.get((String) item.get("unit")),
                account.version())));
        if (!account.roles().equals(roles(item))) {
            settle(accounts.setRoles(account.id(), roles(item), null));
        }
    }

    private static void settle(AccountChange change) {
        if (change.waitsFor() != null) {
            throw new Problem(Kind.WRONG_STATE, OrganisationFault.SECOND_PERSON_NEEDED);
        }
    }

    private static Code faultOfGoing(String login, Map<String, AccountView> known) {
        var account = known.get(login);
        return account.roles().stream().anyMatch(Role::isPowerful) ? OrganisationFault.ITEM_HAS_POWER : null;
    }

    private static Code fault(ConfigChange change, Set<String> open, AccountView known) {
        var item = change.now();
        if (!FIELDS.containsAll(item.keySet())
                || !(item.get("displayName") instanceof String)
                || !(item.get("email") == null || item.get("email") instanceof String)) {
            return OrganisationFault.ITEM_ACCOUNT_FIELDS_INVALID;
        }
        if (!open.contains(String.valueOf(item.get("unit")))) {
            return OrganisationFault.ITEM_UNIT_UNKNOWN;
        }
        Set<Role> wanted;
        try {
            wanted = AccountRules.checkedRoles(roles(item));
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            return OrganisationFault.ITEM_ROLE_UNKNOWN;
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

    private static Set<Role> roles(Map<String, Object> item) {
        return ((Collection<?>) item.get("roles"))
                .stream().map(role -> Role.valueOf((String) role)).collect(Collectors.toSet());
    }

    private Map<String, AccountView> byLogin() {
        return people.all().stream().collect(Collectors.toMap(AccountView::login, account -> account));
    }
}
