package org.schriftgut.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.common.Finding;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;

/**
 * The record of processing as configuration: activities that are carried out by their code, as {@link ProcessingItem} says, and
 * {@code controller} with {@code contact}, {@code representative} and {@code officer}. An activity that goes is ended today; one
 * that comes back under its code is carried out again.
 */
@ApplicationScoped
class ProcessingPart implements ConfigPart {

    static final String CONTROLLER = "controller";

    @Inject
    ProcessingRows rows;

    @Inject
    ProcessingControllers controllers;

    @Inject
    Units units;

    @Inject
    FilePlans plans;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "processing";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER, Role.PRIVACY_OFFICER);
    }

    @Override
    public SortedMap<String, Map<String, Object>> read() {
        var codes = codes();
        var items = new TreeMap<String, Map<String, Object>>();
        rows.all().stream()
                .filter(activity -> !activity.isEnded())
                .forEach(activity -> items.put(activity.code(), codes.item(activity.details())));
        var controller = ControllerItem.of(controllers.current());
        if (!controller.isEmpty()) {
            items.put(CONTROLLER, controller);
        }
        return items;
    }

    @Override
    public List<Finding> check(SortedMap<String, Map<String, Object>> wanted, List<ConfigChange> changes) {
        var codes = codes();
        var findings = new ArrayList<Finding>();
        changes.stream().filter(change -> !change.isGone()).forEach(change -> {
            var fault = change.key().equals(CONTROLLER)
                    ? ControllerItem.fault(change.now())
                    : codes.fault(change.key(), change.now());
            if (fault != null) {
                findings.add(fault);
            }
        });
        return findings;
    }

    @Override
    public void apply(List<ConfigChange> changes) {
        var codes = codes();
        var known = rows.all().stream().collect(Collectors.toMap(ProcessingView::code, Function.identity()));
        for (var change : changes) {
            if (change.key().equals(CONTROLLER)) {
                var now = change.isGone() ? Map.<String, Object>of() : change.now();
                controllers.change(
                        ControllerItem.read(now, controllers.current().version()));
            } else if (!known.containsKey(change.key())) {
                rows.create(change.key(), codes.details(change.now()));
            } else {
                var row = rows.find(known.get(change.key()).id(), LockModeType.PESSIMISTIC_WRITE);
                if (change.isGone()) {
                    rows.end(row, OfficeTime.today(clock));
                } else {
                    rows.end(row, null);
                    rows.change(row, codes.details(change.now()));
                }
            }
        }
    }

    /** Records do not name activities: which one covers them is read when it is asked. */
    @Override
    public Set<String> inUse() {
        return Set.of();
    }

    private ProcessingItem codes() {
        return new ProcessingItem(
                units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id)),
                plans.all().stream().collect(Collectors.toMap(EntryView::code, EntryView::id)));
    }
}
