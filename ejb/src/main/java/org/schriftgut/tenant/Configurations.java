package org.schriftgut.tenant;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.schriftgut.audit.Act;
import org.schriftgut.audit.Audit;
import org.schriftgut.audit.AuditObject;
import org.schriftgut.audit.Changes;
import org.schriftgut.audit.LogCode;
import org.schriftgut.common.AdvisoryLock;
import org.schriftgut.common.Caller;
import org.schriftgut.common.Facade;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.TenantLock;

/**
 * Reads, compares and applies the configuration of a tenant, over any number of its parts at once, and goes back to earlier
 * versions.
 */
@Facade
public class Configurations {

    private static final int LONGEST_SAID = 200;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantLock locks;

    @Inject
    ConfigParts parts;

    @Inject
    ConfigVersions versions;

    @Inject
    ConfigApproval approval;

    @Inject
    Audit audit;

    /** All parts by name, whoever may look into them. */
    public List<ConfigPartView> parts() {
        return parts.inOrder().stream()
                .map(ConfigPartView::of)
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
    }

    /** A part, without its items. */
    public ConfigPartView part(String key) {
        return ConfigPartView.of(parts.admitted(key));
    }

    /** A part as it stands. */
    public ConfigState state(String key) {
        return standing(parts.admitted(key));
    }

    /** What applying a set would do, and what keeps it from being done. */
    public ConfigPreview preview(ConfigSet set) {
        admit(set);
        return preview(plan(set));
    }

    /**
     * Applies a set, all of it or nothing: only the items it names are touched. Wanting what stands already does nothing.
     *
     * <p>Each line is applied on its approver's right. Where that is not the caller, somebody who has it approves exactly these
     * lines first: then nothing is changed, and the requests are given back; called again, it goes on from there.
     *
     * @throws Problem {@link Kind#STALE} with the difference, field by field, if somebody changed a named item since;
     *     {@link Kind#INVALID} with findings
     */
    public ConfigApplied apply(ApplySet command) {
        admit(command.set());
        locks.hold(AdvisoryLock.CONFIGURATION);
        var plan = plan(command.set());
        if (!plan.basedOn().equalsIgnoreCase(command.basedOn())) {
            throw changedSince(plan);
        }
        return apply(command, plan);
    }

    /** What replacing the whole part would do: items that are not named go. */
    public ConfigPreview previewReplacement(String key, int format, Map<String, ?> items) {
        return preview(plan(replacement(parts.admitted(key), format, items)));
    }

    /**
     * Makes the whole part what is wanted: items that are not named go. Otherwise like {@link #apply}.
     *
     * @param basedOn hash of the state the wanted items were made from
     */
    public ConfigApplied replace(String key, int format, Map<String, ?> items, String basedOn) {
        var part = parts.admitted(key);
        locks.hold(AdvisoryLock.CONFIGURATION);
        var set = replacement(part, format, items);
        var plan = plan(set);
        if (!standing(part).hash().equalsIgnoreCase(basedOn)) {
            throw changedSince(plan);
        }
        return apply(new ApplySet(set, null), plan);
    }

    /** Versions of a part, newest first. */
    public List<ConfigVersionView> versions(String key) {
        return versions.of(parts.admitted(key).key());
    }

    /**
     * What an earlier version said, in today's format.
     *
     * @throws Problem {@link Kind#NOT_FOUND}
     */
    public ConfigState version(String key, int number) {
        return versions.state(parts.admitted(key), number);
    }

    /** Makes the whole part what an earlier version said; what others rely on cannot go, and is named then. */
    public ConfigApplied backTo(String key, int number) {
        var part = parts.admitted(key);
        locks.hold(AdvisoryLock.CONFIGURATION);
        var set = replacement(part, part.format(), versions.state(part, number).items());
        return apply(new ApplySet(set, null), plan(set));
    }

    private ConfigApplied apply(ApplySet command, SetPlan plan) {
        if (!plan.findings().isEmpty()) {
            throw Problem.invalid(plan.findings(), TenantFault.NOT_APPLICABLE);
        }
        var steps = asSystem(plan::steps);
        var lines = lines(steps);
        var consents = consents(steps, command.reason());
        var waiting = consents.values().stream()
                .filter(consent -> !consent.isGiven())
                .map(Consent::request)
                .toList();
        if (waiting.isEmpty() && !steps.isEmpty()) {
            apply(command, steps, consents);
        }
        return new ConfigApplied(lines, waiting);
    }

    /** Who approves the lines of a part: the same for all its steps with the same approver. */
    private record Asked(String part, Approver approver) {

        static Asked of(SetPlan.Step<?> step) {
            return new Asked(step.part(), step.approver());
        }
    }

    private Map<Asked, Consent> consents(List<SetPlan.Step<?>> steps, String reason) {
        var contents = new LinkedHashMap<Asked, Map<String, Object>>();
        for (var step : steps) {
            var content = contents.computeIfAbsent(Asked.of(step), any -> new TreeMap<>());
            for (var line : step.lines(false)) {
                var differs = new TreeMap<String, Object>();
                differs.put("before", line.before());
                differs.put("now", line.now());
                content.put(line.key(), differs);
            }
        }
        var consents = new LinkedHashMap<Asked, Consent>();
        contents.forEach((asked, lines) -> consents.put(
                asked, approval.consent(asked.approver(), Map.of("part", asked.part(), "lines", lines), reason)));
        return consents;
    }

    private void apply(ApplySet command, List<SetPlan.Step<?>> steps, Map<Asked, Consent> consents) {
        var changed = steps.stream().map(step -> step.plan().part()).distinct().toList();
        changed.forEach(part -> versions.note(standing(part), ConfigOrigin.HAND, null));
        consents.values().forEach(approval::use);
        for (var step : steps) {
            approval.on(consents.get(Asked.of(step)), step::apply);
            entities.flush();
        }
        var set = versions.keep(command);
        for (var part : changed) {
            var number = versions.note(standing(part), command.origin(), set);
            consents.forEach((asked, consent) -> {
                if (asked.part().equals(part.key())) {
                    record(asked.part(), number, command, set, consent);
                }
            });
        }
    }

    /** Who applied is who acts; who approved is named besides. */
    private void record(String part, int version, ApplySet command, UUID set, Consent consent) {
        audit.record(
                Act.CHANGED,
                AuditObject.of("configuration", Caller.current().tenant()),
                Changes.none()
                        .set("part", new LogCode(part))
                        .set("version", version)
                        .set("origin", command.origin())
                        .set("set", set)
                        .set("approvedBy", consent.approvedBy())
                        .set("second", consent.second()));
    }

    private ConfigPreview preview(SetPlan plan) {
        return new ConfigPreview(plan.basedOn(), lines(asSystem(plan::steps)), plan.findings());
    }

    private List<ConfigLine> lines(List<SetPlan.Step<?>> steps) {
        var lines = new ArrayList<ConfigLine>();
        steps.forEach(step -> lines.addAll(step.lines(approval.isCaller(step.approver()))));
        return lines;
    }

    /** With what would change now, so that nobody has to ask what is different. */
    private Problem changedSince(SetPlan plan) {
        var differences = new ArrayList<Finding>();
        for (var line : lines(asSystem(plan::steps))) {
            for (var field : line.fields()) {
                differences.add(Finding.of(
                        Pointer.of(line.part(), line.key()) + field.field(),
                        TenantFault.STANDS_OTHERWISE,
                        said(field.before()),
                        said(field.now())));
            }
        }
        return Problem.of(Kind.STALE, differences, TenantFault.PART_CHANGED);
    }

    private static String said(Object value) {
        var text = value == null ? "–" : String.valueOf(value);
        return text.length() <= LONGEST_SAID ? text : text.substring(0, LONGEST_SAID - 1) + "…";
    }

    /** The set that names every item of the part. */
    private ConfigSet replacement(ConfigPart<?> part, int format, Map<String, ?> items) {
        var named = new TreeMap<String, Object>();
        standing(part).items().keySet().forEach(key -> named.put(key, null));
        named.putAll(items);
        return ConfigSet.of(part.key(), format, named);
    }

    private void admit(ConfigSet set) {
        set.parts().keySet().forEach(parts::admitted);
    }

    private SetPlan plan(ConfigSet set) {
        return asSystem(() -> new SetPlan(parts.inOrder(), set));
    }

    private static ConfigState standing(ConfigPart<?> part) {
        return asSystem(() -> standingNow(part));
    }

    private static <T> ConfigState standingNow(ConfigPart<T> part) {
        return ConfigState.of(part.key(), part.format(), new DocumentForm<>(part).write(part.read()));
    }

    /** A set may name items of parts the caller may not look into; whether the caller may look was asked before. */
    private static <T> T asSystem(Supplier<T> work) {
        return Caller.system(Caller.current().tenant()).call(work);
    }
}
