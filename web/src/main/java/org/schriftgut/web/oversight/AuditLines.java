package org.schriftgut.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

    @Inject
    Shell shell;

    @Inject
    Places places;

    @Inject
    DocumentLists documents;

    private record Named(String name, String href) {}

    /** @param covered entries under the newest signed head: those before have a proof */
    List<AuditPage.Line> of(List<AuditHit> hits, long covered) {
        var names = names(hits.stream().map(AuditHit::objectId).collect(Collectors.toSet()));
        return hits.stream()
                .map(hit -> {
                    var object = names.getOrDefault(hit.objectId(), new Named(kind(hit.objectKind()), ""));
                    var isProven = hit.position() != null && hit.position() < covered;
                    return new AuditPage.Line(
                            hit.at(),
                            hit.erased() ? shell.texts().get("protokoll.geloescht", act(hit.act())) : act(hit.act()),
                            object.name(),
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
