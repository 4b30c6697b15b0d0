package org.schriftgut.web.configuration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schriftgut.common.Finding;
import org.schriftgut.tenant.ConfigChange;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Change;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Kind;
import org.schriftgut.web.configuration.ConfigurationChangesPage.Line;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.shell.Shell;

/** Items of the configuration and their differences in the reader's words. */
@RequestScoped
public class ConfigurationLines {

    @Inject
    Shell shell;

    String part(String key) {
        return worded("konfiguration.teil." + key, key);
    }

    /** An item in one line. */
    String content(Map<String, Object> item) {
        return item.entrySet().stream()
                .map(field -> field(field.getKey()) + ": " + value(field.getValue()))
                .collect(Collectors.joining(" · "));
    }

    Change change(ConfigChange change) {
        var fields = new TreeSet<String>();
        var before = change.isNew() ? Map.<String, Object>of() : change.before();
        var now = change.isGone() ? Map.<String, Object>of() : change.now();
        fields.addAll(before.keySet());
        fields.addAll(now.keySet());
        List<Line> lines = fields.stream()
                .filter(field -> !Objects.equals(before.get(field), now.get(field)))
                .map(field -> line(field, before.get(field), now.get(field)))
                .toList();
        return new Change(
                change.key(), change.isNew() ? Kind.ADDED : change.isGone() ? Kind.GONE : Kind.CHANGED, lines);
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
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::value).collect(Collectors.joining(", "));
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
