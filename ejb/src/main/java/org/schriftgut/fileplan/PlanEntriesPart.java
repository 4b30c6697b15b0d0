package org.schriftgut.fileplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.Access;
import org.schriftgut.access.AccessItem;
import org.schriftgut.access.AccessKeys;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Ids;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.AccessSetting;
import org.schriftgut.rights.Role;
import org.schriftgut.tenant.Approver;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.tenant.ConfigPart;
import org.schriftgut.tenant.Field;
import org.schriftgut.tenant.Wanted;

/**
 * The file plan as configuration: entries that are not retired by their code, with their defaults and with who sees the dossiers
 * there. What changes is published as one version; an entry that goes is retired.
 */
@ApplicationScoped
class PlanEntriesPart implements ConfigPart<PlanEntriesPart.Entry> {

    private static final String KEY = FilePlans.PART;

    @Inject
    FilePlans plans;

    @Inject
    PlanVersions versions;

    @Inject
    EntryAccesses accesses;

    @Inject
    AccessKeys keys;

    @Inject
    Access access;

    @Inject
    Ids ids;

    /**
     * What the plan states of an entry, as {@link EntryValues} has it.
     *
     * @param parent code of the entry above, null at the top
     * @param retention what it states itself, or null
     * @param access what was decided at the entry itself, or null
     */
    record Entry(
            @Field(longest = 500) String title,
            @Field(optional = true) String shortTitle,
            @Field(optional = true, longest = 4000) String description,
            @Field(optional = true, longest = EntryCode.MAX_LENGTH, keyOf = KEY) String parent,
            @Field(optional = true) boolean filing,
            @Field(optional = true, longest = 100) String dossierType,
            @Field(optional = true) Retention retention,
            @Field(optional = true) String protectionNeed,
            @Field(optional = true) String leadUnit,
            @Field(optional = true, longest = 1000) String legalBasis,
            @Field(optional = true, longest = 500) String crossReference,
            @Field(optional = true) LocalDate validFrom,
            @Field(optional = true) LocalDate validTo,
            @Field(optional = true) AccessItem access) {

        Entry {
            retention = Retention.NONE.equals(retention) ? null : retention;
            access = AccessItem.NOTHING.equals(access) ? null : access;
        }

        EntryValues values(String code) {
            var stated = retention == null ? Retention.NONE : retention;
            return new EntryValues(
                    code,
                    title,
                    shortTitle,
                    description,
                    filing,
                    dossierType,
                    new RetentionData(stated.years(), stated.unlimited(), stated.trigger(), stated.disposalType()),
                    protectionNeed,
                    leadUnit,
                    legalBasis,
                    crossReference,
                    validFrom,
                    validTo,
                    false);
        }
    }

    /** As {@link RetentionData}. */
    record Retention(
            @Field(optional = true, to = RowCells.MAX_YEARS) Integer years,
            @Field(optional = true) boolean unlimited,
            @Field(optional = true) String trigger,
            @Field(optional = true, longest = 1) String disposalType) {

        static final Retention NONE = new Retention(null, false, null, null);

        static Retention of(RetentionData data) {
            return new Retention(data.years(), data.unlimited(), data.trigger(), data.disposalType());
        }
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public int format() {
        return 1;
    }

    @Override
    public Map<String, Class<? extends Entry>> documents() {
        return Map.of(ANY, Entry.class);
    }

    @Override
    public Set<String> dependsOn() {
        return Set.of("units", "groups", "accounts");
    }

    @Override
    public void admit() {
        access.require(Role.ADMINISTRATOR, Role.RECORDS_MANAGER);
    }

    @Override
    public Approver approver(ConfigChange<Entry> change) {
        return Approver.having(Role.RECORDS_MANAGER);
    }

    @Override
    public SortedMap<String, Entry> read() {
        var byId = keys.keys();
        var all = plans.all();
        var codes = all.stream().collect(Collectors.toMap(EntryView::id, EntryView::code));
        var items = new TreeMap<String, Entry>();
        all.stream()
                .filter(entry -> !entry.retired())
                .forEach(entry -> items.put(
                        entry.code(),
                        new Entry(
                                entry.title(),
                                entry.shortTitle(),
                                entry.description(),
                                entry.parentId() == null ? null : codes.get(entry.parentId()),
                                entry.filingLevel(),
                                entry.dossierType(),
                                Retention.of(entry.retention().own()),
                                entry.protectionNeed(),
                                entry.leadUnit(),
                                entry.legalBasis(),
                                entry.crossReference(),
                                entry.validFrom(),
                                entry.validTo(),
                                AccessItem.of(entry.access().own(), byId))));
        return items;
    }

    @Override
    public List<Finding> check(List<ConfigChange<Entry>> changes, Wanted wanted) {
        var findings = new ArrayList<Finding>();
        for (var change : changes) {
            if (change.isGone()) {
                continue;
            }
            addFaults(change, findings);
            if (liesBelowItself(change.key(), wanted)) {
                findings.add(Finding.of(change.at("parent"), FilePlanFault.PARENT_CYCLE, change.key()));
            }
            if (change.now().access() != null) {
                change.now().access().fault().ifPresent(fault -> findings.add(new Finding(change.at("access"), fault)));
            }
        }
        return findings;
    }

    private static void addFaults(ConfigChange<Entry> change, List<Finding> findings) {
        try {
            if (!EntryCheck.clean(change.now().values(change.key())).code().equals(change.key())) {
                findings.add(Finding.of(change.at(), FilePlanFault.CODE_INVALID, change.key()));
            }
        } catch (Problem refused) {
            refused.findings()
                    .forEach(fault ->
                            findings.add(new Finding(change.at(place(fault.where())), fault.code(), fault.args())));
        }
    }

    /** Where the document has what is checked by another name. */
    private static String[] place(String field) {
        return switch (field) {
            case "code" -> new String[0];
            case "retentionYears" -> new String[] {"retention", "years"};
            case "retentionUnlimited" -> new String[] {"retention", "unlimited"};
            case "retentionTrigger" -> new String[] {"retention", "trigger"};
            case "disposalType" -> new String[] {"retention", "disposalType"};
            default -> new String[] {field};
        };
    }

    private static boolean liesBelowItself(String code, Wanted wanted) {
        var all = wanted.parts().get(KEY);
        var seen = new HashSet<String>();
        for (var at = code;
                at != null && all.containsKey(at);
                at = (String) all.get(at).get("parent")) {
            if (!seen.add(at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void apply(List<ConfigChange<Entry>> changes) {
        var known = new HashMap<String, StatedEntry>();
        versions.now().forEach(entry -> known.put(entry.values().code(), entry));
        var entryIds = new HashMap<String, UUID>();
        known.forEach((code, entry) -> entryIds.put(code, entry.entry()));
        changes.forEach(change -> entryIds.computeIfAbsent(change.key(), any -> ids.next()));
        versions.publish(changes.stream()
                .map(change -> change.isGone()
                        ? retired(known.get(change.key()))
                        : new EntryChange(
                                entryIds.get(change.key()),
                                change.now().parent() == null
                                        ? null
                                        : entryIds.get(change.now().parent()),
                                change.now().values(change.key())))
                .toList());
        decide(changes, entryIds);
    }

    private static EntryChange retired(StatedEntry entry) {
        return new EntryChange(entry.entry(), entry.parent(), entry.values().withRetired(true));
    }

    /** Who sees the dossiers, where that changes; of an entry that goes the decision stays. */
    private void decide(List<ConfigChange<Entry>> changes, Map<String, UUID> entryIds) {
        var receivers = keys.ids();
        for (var change : changes) {
            var before = change.isNew() ? null : change.before().access();
            if (change.isGone()
                    || !change.isNew() && Objects.equals(before, change.now().access())) {
                continue;
            }
            var wanted = change.now().access();
            var entry = plans.get(entryIds.get(change.key()));
            accesses.change(
                    entry.id(), wanted == null ? AccessSetting.INHERITED : wanted.setting(receivers), entry.version());
        }
    }
}
