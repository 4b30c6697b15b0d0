package org.schriftgut.web.configuration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.tenant.ConfigLine;
import org.schriftgut.tenant.FieldChange;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Change;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Kind;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Line;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Items of the configuration and their differences in the reader's words. */
@RequestScoped
public class ConfigurationLines {

    @Inject
    Shell shell;

    @Inject
    Names names;

    String part(String key) {
        return worded("konfiguration.teil." + key, key);
    }

    /** An item in one line. */
    String content(Map<String, Object> item) {
        return item.entrySet().stream()
                .map(field -> field(field.getKey()) + ": " + value(field.getValue()))
                .collect(Collectors.joining(" · "));
    }

    Change change(ConfigLine line) {
        return new Change(
                part(line.part()),
                line.key(),
                line.isNew() ? Kind.ADDED : line.isGone() ? Kind.GONE : Kind.CHANGED,
                line.fields().stream().map(this::line).toList(),
                approver(line));
    }

    private Line line(FieldChange change) {
        var label = Arrays.stream(change.field().substring(1).split("/"))
                .map(this::field)
                .collect(Collectors.joining(" › "));
        return new Line(label, value(change.before()), value(change.now()));
    }

    /** On whose right it is applied, in words. */
    private String approver(ConfigLine line) {
        if (line.own()) {
            return shell.texts().get("konfiguration.selbst");
        }
        var approver = line.approver();
        var who = new ArrayList<String>();
        approver.people().stream().map(names::person).sorted().forEach(who::add);
        approver.roles().stream().sorted().map(this::value).forEach(who::add);
        var first = String.join(", ", who);
        return approver.seconds().isEmpty()
                ? first
                : shell.texts()
                        .get(
                                "konfiguration.zuZweit",
                                first,
                                approver.seconds().stream()
                                        .sorted()
                                        .map(this::value)
                                        .collect(Collectors.joining(", ")));
    }

    /** One field, as it was and as it will be; null for nothing. */
    public Line line(String field, Object before, Object now) {
        return new Line(field(field), value(before), value(now));
    }

    String reason(Finding finding) {
        return Refusals.closed(shell.refusals().of(finding));
    }

    private String field(String name) {
        return worded("konfiguration.feld." + name, name);
    }

    private String value(Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> field((String) field.getKey()) + ": " + value(field.getValue()))
                    .collect(Collectors.joining("; "));
        }
        if (value instanceof Collection<?> items) {
            return items.stream()
                    .map(this::value)
                    .collect(Collectors.joining(items.stream().anyMatch(item -> item instanceof Map) ? " | " : ", "));
        }
        if (value instanceof Boolean truth) {
            return shell.texts().get(truth ? "konfiguration.ja" : "konfiguration.nein");
        }
        return value == null ? "" : worded("Role." + value, String.valueOf(value));
    }

    private String worded(String key, String otherwise) {
        return shell.texts().has(key) ? shell.texts().get(key) : otherwise;
    }
}
