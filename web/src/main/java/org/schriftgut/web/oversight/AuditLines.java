package org.schriftgut.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.audit.Act;
import org.schriftgut.document.DocumentLists;
import org.schriftgut.dossier.Places;
import org.schriftgut.oversight.AuditHit;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** Entries of the log as lines: what was done to what. */
@RequestScoped
class AuditLines {

    private static final Set<String> HOUSE = Set.of(
            "account",
            "unit",
            "tenant",
            "index",
            "job",
            "store",
            "content",
            "approval",
            "emergency",
            "evaluation",
            "subjectrequest",
            "processing",
            "restrictionrequest",
            "fileplan",
            "fileplanentry",
            "dossiertype",
            "auditlog",
            "share");

    /** Acts of administrators on accounts. Signing in and out are conduct of their owners. */
    private static final Set<Act> DONE_TO_ACCOUNTS =
            EnumSet.of(Act.CREATED, Act.CHANGED, Act.DEACTIVATED, Act.REACTIVATED);

    /** Where the words for fields stand, the nearest first. */
    private static final List<String> FIELD_WORDS = List.of("verlauf.feld.", "konfiguration.feld.", "freigabe.feld.");

    @Inject
    Shell shell;

    @Inject
    Names house;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    private record Named(String name, String href) {}

    /** @param covered entries under the newest signed head: those before have a proof */
    List<AuditPage.Line> of(List<AuditHit> hits, long covered) {
        var names = names(hits.stream().map(AuditHit::objectId).collect(Collectors.toSet()));
        house.prepare(hits.stream()
                .filter(AuditLines::isOfAccount)
                .map(AuditHit::objectId)
                .toList());
        return hits.stream()
                .map(hit -> {
                    var object = names.getOrDefault(hit.objectId(), new Named(houseName(hit), ""));
                    var isProven = hit.position() != null && hit.position() < covered;
                    return new AuditPage.Line(
                            hit.at(),
                            hit.erased() ? shell.texts().get("protokoll.geloescht", act(hit.act())) : act(hit.act()),
                            object.name(),
                            changed(hit),
                            object.href(),
                            hit.who() == null ? "" : hit.who(),
                            hit.position() == null ? "" : hit.position().toString(),
                            isProven ? Links.proof(hit.id()) : "");
                })
                .toList();
    }

    /** What the caller calls an object; a plain word for what they may not see. */
    String name(UUID id) {
        return names(Set.of(id)).getOrDefault(id, new Named(kind("sonst"), "")).name();
    }

    /** The act as a word; AuditLinesTest sees to it that every act has one. */
    String act(Act act) {
        try {
            return shell.texts().get("tat." + act.name());
        } catch (MissingResourceException e) {
            return act.name();
        }
    }

    /** What of the object changed, as far as there is a word for it; the values stand in the object's own history. */
    private String changed(AuditHit hit) {
        return hit.fields().stream()
                .map(field -> FIELD_WORDS.stream()
                        .map(prefix -> prefix + field)
                        .filter(shell.texts()::has)
                        .findFirst()
                        .map(key -> shell.texts().get(key))
                        .orElse(""))
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Accounts and units by name where something was done to them; what people did themselves names nobody here. */
    private String houseName(AuditHit hit) {
        var kind = kind(hit.objectKind());
        if (isOfAccount(hit)) {
            return kind + " " + house.person(hit.objectId());
        }
        return hit.objectKind().equals("unit") && house.isUnit(hit.objectId())
                ? kind + " " + house.unit(hit.objectId())
                : kind;
    }

    private static boolean isOfAccount(AuditHit hit) {
        return hit.objectKind().equals("account") && hit.objectId() != null && DONE_TO_ACCOUNTS.contains(hit.act());
    }

    private String kind(String objectKind) {
        return shell.texts().get("gegenstand." + (HOUSE.contains(objectKind) ? objectKind : "sonst"));
    }

    private Map<UUID, Named> names(Set<UUID> ids) {
        var names = new HashMap<UUID, Named>();
        places.readable(ids)
                .forEach((id, place) ->
                        names.put(id, new Named(Lines.reference(place) + " " + place.subject(), Links.place(place))));
        documents
                .readable(ids)
                .forEach((id, document) -> names.put(id, new Named(document.subject(), Links.document(id))));
        return names;
    }
}
