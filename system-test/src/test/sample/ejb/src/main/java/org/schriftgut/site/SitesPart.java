package org.schriftgut.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schriftgut.access.Access;
import org.schriftgut.common.DisplayText;
import org.schriftgut.common.Finding;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Wanted;

/** Sites as configuration: open ones by code. A site that goes is closed; one that comes back under its code is opened again. */
@ApplicationScoped
class SitesPart implements ConfigPart<SiteItem> {

    private static final int LONGEST_CODE = 20;

    @Inject
    SiteRows rows;

    @Inject
    Access access;

    @Inject
    Clock clock;

    @Override
    public String key() {
        return "sites";
    }

    @Override
    public int format() {
        return 2;
    }

    /** Format 1 had no way in. */
    @Override
    public Map<String, Object> upgrade(int from, String key, Map<String, Object> document) {
        return document;
    }

    @Override
    public Map<String, Class<? extends SiteItem>> documents() {
        return Map.of(ANY, SiteItem.class);
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<SiteItem> change) {
        return Approver.having(Role.ADMINISTRATOR);
    }

    @Override
    public SortedMap<String, SiteItem> read() {
        var items = new TreeMap<String, SiteItem>();
        rows.all().stream()
                .filter(row -> row.closedOn == null)
                .forEach(row -> items.put(row.code, new SiteItem(row.name, row.wayIn)));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<SiteItem>> changes, Wanted wanted) {
        return changes.stream()
                .filter(change -> change.key().isEmpty()
                        || !change.key().equals(DisplayText.line(change.key()))
                        || change.key().length() > LONGEST_CODE)
                .map(change -> Finding.of(change.at(), SiteFault.CODE_INVALID, LONGEST_CODE))
                .toList();
    }

    @Override
    public void apply(List<ConfigChange<SiteItem>> changes) {
        for (var change : changes) {
            if (change.isGone()) {
                rows.close(change.key(), OfficeTime.today(clock));
            } else {
                rows.keep(change.key(), change.now().name(), change.now().wayIn());
            }
        }
    }
}
