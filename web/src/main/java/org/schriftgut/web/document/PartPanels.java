package org.schriftgut.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.schriftgut.document.DocumentView;
import org.schriftgut.document.PartView;
import org.schriftgut.document.Texts;
import org.schriftgut.document.VersionView;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.Places;
import org.schriftgut.web.page.FileKind;
import org.schriftgut.web.records.Lines;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Shell;

/** What a document is made of: versions and attachments. */
@RequestScoped
class PartPanels {

    @Inject
    Shell shell;

    @Inject
    Names names;

    @Inject
    Texts readTexts;

    @Inject
    Places places;

    /** Versions of the main part, the one in view marked. */
    Panel.Versions versions(DocumentView document, VersionView shown) {
        var versions = document.parts().get(0).versions();
        names.prepare(versions.stream().map(VersionView::createdBy).toList());
        var newest = document.current().number();
        return new Panel.Versions(versions.stream()
                .map(version -> new Panel.Versions.Line(
                        version.number(),
                        names.person(version.createdBy()),
                        version.createdAt(),
                        version.comment() == null ? "" : version.comment(),
                        version.fileName(),
                        version.sizeBytes(),
                        version.sha256(),
                        Links.document(document.id())
                                + (version.number() == newest ? "" : "?fassung=" + version.number()),
                        Links.download(version.id()),
                        version.id().equals(shown.id())))
                .toList());
    }

    Panel.Parts attachments(DocumentView document) {
        var place = places.readable(Set.of(document.place())).get(document.place());
        var lines = document.attachments().stream()
                .map(part -> attachment(document, place, part))
                .toList();
        var isMail = FileKind.ofMediaType(document.current().mediaType()) == FileKind.MAIL;
        var isPending = isMail
                && lines.isEmpty()
                && readTexts.of(document.current().id()).isEmpty();
        return new Panel.Parts(lines, isPending ? shell.texts().get("anlagen.wartet") : "");
    }

    private static Panel.Parts.Line attachment(DocumentView document, PlaceView place, PartView part) {
        var file = part.current();
        return new Panel.Parts.Line(
                Links.document(document.id()) + "?anlage=" + part.id(),
                Lines.number(document, place) + "." + part.ordinal(),
                file.fileName(),
                FileKind.ofMediaType(file.mediaType()),
                file.sizeBytes(),
                Links.download(file.id()));
    }
}
