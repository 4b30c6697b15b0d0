package org.schriftgut.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.schriftgut.access.Access;
import org.schriftgut.audit.AuditPeriod;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.organisation.Power;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Field;
import org.schriftgut.tenant.Wanted;

/** The log as configuration: how long entries of {@code use} are kept. It takes two people, as by hand. */
@ApplicationScoped
class LogPart implements ConfigPart<LogPart.Kept> {

    static final String USE = "use";

    @Inject
    AuditDesk desk;

    @Inject
    AuditPeriod period;

    @Inject
    Access access;

    /** How long. */
    record Kept(@Field(from = AuditPeriod.LEAST_MONTHS, to = AuditPeriod.MOST_MONTHS) int months) {}

    @Override
    public String key() {
        return "log";
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends Kept>> documents() {
        return Map.of(USE, Kept.class);
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<Kept> change) {
        return Power.administrator(true);
    }

    @Override
    public SortedMap<String, Kept> read() {
        return new TreeMap<>(Map.of(USE, new Kept(period.months())));
    }

    @Override
    public List<Finding> check(List<ConfigChange<Kept>> changes, Wanted wanted) {
        return changes.stream()
                .filter(ConfigChange::isGone)
                .map(change -> new Finding(change.at(), OversightFault.PERIOD_ALWAYS))
                .toList();
    }

    @Override
    public void apply(List<ConfigChange<Kept>> changes) {
        for (var change : changes) {
            if (desk.keepFor(change.now().months(), null).isPresent()) {
                throw new Problem(Kind.WRONG_STATE, OversightFault.PERIOD_CHANGED);
            }
        }
    }
}
