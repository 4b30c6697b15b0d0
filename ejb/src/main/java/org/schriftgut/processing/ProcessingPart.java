package org.schriftgut.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.UnitView;
import org.schriftgut.organisation.Units;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/**
 * The record of processing as configuration: activities that are carried out by their code, and the {@code controller}. An
 * activity that goes is ended today; one that comes back under its code is carried out again.
 */
@ApplicationScoped
class ProcessingPart implements ConfigPart<ProcessingItem> {

    static final String CONTROLLER = "controller";

    private static final Role[] KEEPERS = {Role.ADMINISTRATOR, Role.RECORDS_MANAGER, Role.PRIVACY_OFFICER};

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
    public Map<String, Class<? extends ProcessingItem>> documents() {
        return Map.of(ANY, ProcessingItem.Activity.class, CONTROLLER, ProcessingItem.Controller.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("units", "plan-entries");
    }

    @Override
    public void admit() {
        access.require(KEEPERS);
    }

    @Override
    public Approver approver(ConfigChange<ProcessingItem> change) {
        return Approver.having(KEEPERS);
    }

    @Override
    public SortedMap<String, ProcessingItem> read() {
        var codes = new HashMap<UUID, String>();
        units.all().forEach(unit -> codes.put(unit.id(), unit.code()));
        plans.all().forEach(entry -> codes.put(entry.id(), entry.code()));
        var items = new TreeMap<String, ProcessingItem>();
        rows.all().stream()
                .filter(activity -> !activity.isEnded())
                .forEach(activity -> items.put(activity.code(), ProcessingItem.Activity.of(activity.details(), codes)));
        var controller = ProcessingItem.Controller.of(controllers.current());
        if (!controller.equals(ProcessingItem.Controller.NOBODY)) {
            items.put(CONTROLLER, controller);
        }
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<ProcessingItem>> changes, Wanted wanted) {
        var findings = new ArrayList<Finding>();
        for (var change : changes) {
            if (ProcessingItem.Controller.NOBODY.equals(change.now())) {
                findings.add(new Finding(change.at(), ProcessingFault.CONTROLLER_ITEM_INVALID));
            }
            if (change.now() instanceof ProcessingItem.Activity) {
                if (!change.key().equals(DisplayText.line(change.key()))
                        || change.key().length() > ProcessingRows.LONGEST_CODE) {
                    findings.add(
                            Finding.of(change.at(), ProcessingFault.ITEM_CODE_INVALID, ProcessingRows.LONGEST_CODE));
                }
            }
        }
        return findings;
    }

    @Override
    public void apply(List<ConfigChange<ProcessingItem>> changes) {
        access.require(KEEPERS);
        var unitIds = units.all().stream().collect(Collectors.toMap(UnitView::code, UnitView::id));
        var entryIds = entries();
        var known = rows.all().stream().collect(Collectors.toMap(ProcessingView::code, Function.identity()));
        for (var change : changes) {
            if (change.key().equals(CONTROLLER)) {
                var wanted =
                        change.isGone() ? ProcessingItem.Controller.NOBODY : (ProcessingItem.Controller) change.now();
                controllers.change(wanted.controller(controllers.current().version()));
                continue;
            }
            var activity = (ProcessingItem.Activity) change.now();
            if (!known.containsKey(change.key())) {
                rows.create(change.key(), activity.details(unitIds, entryIds));
                continue;
            }
            var row = rows.find(known.get(change.key()).id(), LockModeType.PESSIMISTIC_WRITE);
            if (change.isGone()) {
                rows.end(row, OfficeTime.today(clock));
            } else {
                rows.end(row, null);
                rows.change(row, activity.details(unitIds, entryIds));
            }
        }
    }

    private Map<String, UUID> entries() {
        return plans.all().stream().collect(Collectors.toMap(EntryView::code, EntryView::id));
    }
}
