package org.schriftgut.web.sharing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.schriftgut.common.Problem;
import org.schriftgut.dossier.PlaceKind;
import org.schriftgut.dossier.PlaceView;
import org.schriftgut.dossier.RecordAct;
import org.schriftgut.sharing.ShareDossier;
import org.schriftgut.sharing.ShareView;
import org.schriftgut.sharing.Shares;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.records.Panel;
import org.schriftgut.web.records.ShareLine;
import org.schriftgut.web.shell.Links;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** Shares of a dossier with other authorities, on its page of rights: the list, the form, and what the form sends. */
@RequestScoped
public class ShareForms {

    /** Fields, and what people call them: keys of texts. */
    private static final Map<String, String> LABELS = Map.of(
            "behoerde", "freigegeben.behoerde",
            "stelle", "freigegeben.stelle",
            "rechtsgrundlage", "freigegeben.rechtsgrundlage",
            "zweck", "freigegeben.zweck",
            "bis", "freigegeben.bis");

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    Shares shares;

    /** The list and the form; null for a place that is no dossier. */
    public Panel.Access.Sharing panel(PlaceView dossier, Form form) {
        if (dossier.kind() != PlaceKind.DOSSIER) {
            return null;
        }
        var href = Links.place(dossier) + "/freigabe";
        return new Panel.Access.Sharing(
                shares.of(dossier.id()).stream()
                        .map(share -> line(
                                share,
                                dossier.may(RecordAct.REVOKE_SHARE) && share.isActive()
                                        ? href + "/" + share.id() + "/widerrufen"
                                        : ""))
                        .toList(),
                dossier.may(RecordAct.SHARE) && shares.isShareable(dossier.rule()) ? href : "",
                form,
                shares.latestDay());
    }

    /** Shares the dossier as the form says. @return the form with its errors; without any if it is done */
    public Form share(PlaceView dossier) {
        var form = Form.creating("").with(sent.typed());
        var texts = shell.texts();
        for (var field : List.of("behoerde", "stelle", "rechtsgrundlage", "zweck", "bis")) {
            if (sent.orNull(field) == null) {
                form = form.withError(field, texts.get("falsch.leer", texts.get(LABELS.get(field))));
            }
        }
        if (!form.errors().isEmpty()) {
            return form;
        }
        try {
            shares.share(new ShareDossier(
                    dossier.id(),
                    sent.text("behoerde"),
                    sent.text("stelle"),
                    sent.text("rechtsgrundlage"),
                    sent.text("zweck"),
                    sent.date("bis")));
            return form;
        } catch (Problem refused) {
            return switch (refused.kind()) {
                case NOT_FOUND -> form.withError("behoerde", texts.get("falsch.freigabe.stelle"));
                case WRONG_STATE -> form.withError("", texts.get("falsch.freigabe.zustand"));
                case INVALID -> form.withError("bis", texts.get("falsch.freigabe.tag", texts.day(shares.latestDay())));
                default -> throw refused;
            };
        }
    }

    static ShareLine line(ShareView share, String href) {
        return new ShareLine(
                share.isActive() ? share.title() : "",
                share.owner(),
                share.guest(),
                share.guestUnit(),
                share.legalGround(),
                share.purpose(),
                share.sharedAt(),
                share.lastDay(),
                share.isActive(),
                share.revokedAt() != null,
                href);
    }
}
