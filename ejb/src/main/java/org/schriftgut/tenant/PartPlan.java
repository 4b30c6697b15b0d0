package org.schriftgut.tenant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

/** What a set would make of one part. */
final class PartPlan<T> {

    private static final int MOST_TOLD = 20;

    private final ConfigPart<T> part;
    private final DocumentForm<T> form;
    private final SortedMap<String, T> now;
    private final SortedMap<String, T> wanted;
    private final List<ConfigChange<T>> changes = new ArrayList<>();
    private final List<Finding> faultsOfForm = new ArrayList<>();

    private PartPlan(ConfigPart<T> part) {
        this.part = part;
        this.form = new DocumentForm<>(part);
        this.now = part.read();
        this.wanted = new TreeMap<>(now);
    }

    /** A part as it stands. */
    static <T> PartPlan<T> unchanged(ConfigPart<T> part) {
        return new PartPlan<>(part);
    }

    /** @throws Problem {@link Kind#INVALID} for a format the part does not know */
    static <T> PartPlan<T> of(ConfigPart<T> part, ConfigSet.Documents wish) {
        var plan = new PartPlan<>(part);
        plan.wish(wish);
        return plan;
    }

    private void wish(ConfigSet.Documents wish) {
        wish.byKey().forEach((key, raw) -> {
            var before = now.get(key);
            if (raw == null) {
                wanted.remove(key);
                if (before != null) {
                    changes.add(new ConfigChange<>(part.key(), key, before, null));
                }
                return;
            }
            var document = form.read(key, inTodaysFormat(part, wish.format(), key, raw), faultsOfForm);
            if (document != null) {
                wanted.put(key, document);
                if (!document.equals(before)) {
                    changes.add(new ConfigChange<>(part.key(), key, before, document));
                }
            }
        });
    }

    @SuppressWarnings("unchecked")
    static Object inTodaysFormat(ConfigPart<?> part, int format, String key, Object raw) {
        if (format < 1 || format > part.format()) {
            throw new Problem(Kind.INVALID, TenantFault.OTHER_FORMAT, part.format(), format);
        }
        var document = raw;
        for (var from = format; from < part.format() && document instanceof Map<?, ?>; from++) {
            document = part.upgrade(from, key, (Map<String, Object>) document);
        }
        return document;
    }

    ConfigPart<T> part() {
        return part;
    }

    SortedMap<String, Map<String, Object>> wanted() {
        return form.write(wanted);
    }

    /** What stands of the items a set names; null for those that do not. */
    Map<String, Object> standing(Set<String> keys) {
        var standing = new TreeMap<String, Object>();
        keys.forEach(key -> standing.put(key, now.containsKey(key) ? form.write(now.get(key)) : null));
        return standing;
    }

    boolean isChanged() {
        return !changes.isEmpty();
    }

    Set<String> going() {
        return changes.stream()
                .filter(ConfigChange::isGone)
                .map(ConfigChange::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<ConfigChange<T>> changes(boolean going) {
        return changes.stream().filter(change -> change.isGone() == going).toList();
    }

    Approver approver(ConfigChange<T> change) {
        return part.approver(change);
    }

    ConfigLine line(ConfigChange<T> change, Approver approver, boolean own) {
        var before = change.isNew() ? null : form.write(change.before());
        var now = change.isGone() ? null : form.write(change.now());
        return new ConfigLine(
                part.key(),
                change.key(),
                before,
                now,
                FieldChange.between(before == null ? Map.of() : before, now == null ? Map.of() : now),
                approver,
                own);
    }

    /** Tells each key that a wanted document names, with where it does and which item that is. */
    void references(BiConsumer<ConfigKey, ConfigKey> told) {
        wanted.forEach((key, document) ->
                form.references(key, document, (at, named) -> told.accept(named, new ConfigKey(part.key(), key))));
    }

    /** What keeps the changes from being applied. */
    List<Finding> findings(Wanted all, Map<ConfigKey, Set<ConfigKey>> users) {
        var findings = new ArrayList<>(faultsOfForm);
        changes.stream().filter(change -> !change.isGone()).forEach(change -> addUnknownKeys(change, all, findings));
        var going = going();
        var relied = going.isEmpty() ? Map.<String, List<String>>of() : part.inUse(going);
        for (var key : going) {
            var by = new ArrayList<String>(relied.getOrDefault(key, List.of()));
            users.getOrDefault(new ConfigKey(part.key(), key), Set.of()).forEach(user -> by.add(user.toString()));
            if (!by.isEmpty()) {
                findings.add(Finding.of(
                        Pointer.of(part.key(), key),
                        TenantFault.IN_USE,
                        by.size(),
                        by.stream().limit(MOST_TOLD).toList()));
            }
        }
        if (isChanged()) {
            findings.addAll(part.check(List.copyOf(changes), all));
        }
        return findings;
    }

    /** A key that the document named before, of something put out of use since, may go on standing there. */
    private void addUnknownKeys(ConfigChange<T> change, Wanted all, List<Finding> findings) {
        var before = new TreeSet<ConfigKey>();
        if (!change.isNew()) {
            form.references(change.key(), change.before(), (at, named) -> before.add(named));
        }
        form.references(change.key(), change.now(), (at, named) -> {
            if (!all.has(named.part(), named.key()) && !before.contains(named)) {
                findings.add(Finding.of(at, TenantFault.KEY_UNKNOWN, named.part(), named.key()));
            }
        });
    }
}
