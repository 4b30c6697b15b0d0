package org.schriftgut.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.approval.ApprovalView;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.organisation.GroupView;
import org.schriftgut.organisation.Groups;
import org.schriftgut.rights.Role;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Says in words what a request would do: names in place of ids, labels in place of stored words. */
@RequestScoped
public class ApprovalLines {

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    FilePlans plans;

    @Inject
    Groups groups;

    ApprovalsPage.Line line(ApprovalView request) {
        return new ApprovalsPage.Line(
                address(request.id()),
                title(request),
                content(request).stream()
                        .filter(fact -> !fact.value().isEmpty())
                        .map(fact -> fact.name() + ": " + fact.value())
                        .collect(Collectors.joining(" · ")),
                asker(request),
                request.askedAt(),
                standing(request));
    }

    String title(ApprovalView request) {
        var key = "freigabe.art." + request.kind();
        return shell.texts().has(key)
                ? shell.texts().get(key)
                : shell.texts().get("freigabe.art.sonst", request.kind());
    }

    /** Each part of the content in the order of its fields. */
    List<ApprovalPage.Fact> content(ApprovalView request) {
        return request.content().entrySet().stream()
                .map(part -> new ApprovalPage.Fact(label(part.getKey()), value(part.getValue())))
                .toList();
    }

    String asker(ApprovalView request) {
        var asker = names.person(request.askedBy());
        return request.askedFor() == null
                ? asker
                : shell.texts().get("freigabe.iV", asker, names.person(request.askedFor()));
    }

    static Standing standing(ApprovalView request) {
        return switch (request.state()) {
            case ASKED -> Standing.ASKED;
            case APPROVED -> Standing.APPROVED;
            case DECLINED -> Standing.DECLINED;
            case WITHDRAWN -> Standing.WITHDRAWN;
            case EXPIRED -> Standing.EXPIRED;
            case DONE -> Standing.DONE;
        };
    }

    public static String address(UUID id) {
        return "/ui/freigaben/" + id;
    }

    private String label(String field) {
        var key = "freigabe.feld." + field;
        return shell.texts().has(key) ? shell.texts().get(key) : field;
    }

    private String value(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean truth) {
            return shell.texts().get(truth ? "freigabe.ja" : "freigabe.nein");
        }
        if (value instanceof Number number) {
            return shell.texts().number(number.longValue());
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> parts) {
            return parts.entrySet().stream()
                    .filter(part -> !value(part.getValue()).isEmpty())
                    .map(part -> label((String) part.getKey()) + ": " + value(part.getValue()))
                    .collect(Collectors.joining("; "));
        }
        return word(value.toString());
    }

    private String other(UUID id) {
        return groups.all().stream()
                .filter(group -> group.id().equals(id))
                .map(GroupView::name)
                .findFirst()
                .orElseGet(() -> planEntry(id));
    }

    private String planEntry(UUID id) {
        try {
            var entry = plans.get(id);
            return entry.code() + " " + entry.title();
        } catch (Problem unknown) {
            return id.toString();
        }
    }

    private String word(String stored) {
        for (var role : Role.values()) {
            if (role.name().equals(stored)) {
                return shell.texts().of(role);
            }
            if (stored.endsWith("=" + role.name())) {
                return stored.substring(0, stored.length() - role.name().length())
                        + shell.texts().of(role);
            }
        }
        try {
            var id = UUID.fromString(stored);
            return names.isUnit(id) ? names.unit(id) : names.knownPerson(id).orElseGet(() -> other(id));
        } catch (IllegalArgumentException e) {
            return stored; // a plain text
        }
    }
}
