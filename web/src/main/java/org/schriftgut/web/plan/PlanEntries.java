package org.schriftgut.web.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.Places;
import org.schriftgut.fileplan.EntryView;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.fileplan.RetentionDefaults;
import org.schriftgut.web.page.Texts;
import org.schriftgut.web.problem.RequestFault;

/** Entries of the file plan as the pages show them. */
@ApplicationScoped
public class PlanEntries {

    @Inject
    FilePlans plans;

    @Inject
    Places places;

    /** The main groups, open along the way to the chosen entry, if there is one. */
    List<PlanNode> tree(UUID chosen) {
        List<EntryView> path = chosen == null ? List.of() : plans.path(chosen);
        return nodes(plans.roots(), path);
    }

    /**
     * The entry whose code was typed.
     *
     * @throws Problem {@link Kind#INVALID} naming the field, if there is none
     */
    public EntryView typed(String field, String code) {
        try {
            return plans.byCode(code);
        } catch (Problem unknown) {
            throw Problem.invalid(field, RequestFault.NO_ENTRY);
        }
    }

    List<PlanNode> below(UUID entry) {
        return nodes(plans.children(entry), List.of());
    }

    /** Entries in a list, each with the number of its dossiers. */
    List<PlanNode> listed(List<EntryView> entries) {
        return nodes(entries, List.of());
    }

    private List<PlanNode> nodes(List<EntryView> entries, List<EntryView> path) {
        var counts = places.countsOfEntries(entries.stream().map(EntryView::id).toList());
        var nodes = new ArrayList<PlanNode>();
        for (var entry : entries) {
            var isOnPath = !path.isEmpty() && path.get(0).id().equals(entry.id());
            var below = isOnPath && entry.hasChildren()
                    ? nodes(plans.children(entry.id()), path.subList(1, path.size()))
                    : List.<PlanNode>of();
            nodes.add(new PlanNode(
                    entry.id().toString(),
                    entry.code(),
                    entry.title(),
                    entry.retired(),
                    isOnPath && path.size() == 1,
                    entry.hasChildren(),
                    counts.getOrDefault(entry.id(), 0L),
                    below));
        }
        return nodes;
    }

    static PlanEntry shown(EntryView entry, Texts texts) {
        var from = entry.retention().periodFrom();
        return new PlanEntry(
                entry.id().toString(),
                entry.code(),
                entry.title(),
                retention(entry.retention(), texts),
                from == null || from.equals(entry.code()) ? "" : from,
                validity(entry, texts),
                entry.description() == null ? "" : entry.description(),
                entry.retired(),
                entry.filing());
    }

    /** How long and what then, one line; empty if the plan does not say. */
    public static String retention(RetentionDefaults defaults, Texts texts) {
        var holds = defaults.effective();
        var parts = new ArrayList<String>();
        if (holds.unlimited()) {
            parts.add(texts.get("frist.unbegrenzt"));
        } else if (holds.years() != null) {
            parts.add(texts.get("frist.jahre", holds.years()));
        }
        if (holds.disposalType() != null && List.of("A", "B", "V").contains(holds.disposalType())) {
            parts.add(texts.get("frist." + holds.disposalType()));
        }
        return String.join(", ", parts);
    }

    private static String validity(EntryView entry, Texts texts) {
        if (entry.validFrom() != null && entry.validTo() != null) {
            return texts.get("plan.gueltig.vonBis", texts.day(entry.validFrom()), texts.day(entry.validTo()));
        }
        if (entry.validFrom() != null) {
            return texts.get("plan.gueltig.ab", texts.day(entry.validFrom()));
        }
        return entry.validTo() == null ? "" : texts.get("plan.gueltig.bis", texts.day(entry.validTo()));
    }
}
