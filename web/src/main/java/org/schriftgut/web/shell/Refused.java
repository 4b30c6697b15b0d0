package org.schriftgut.web.shell;

import java.util.Locale;
import java.util.Map;
import org.schriftgut.access.AccessFault;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.inspection.UnsafeContent;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Texts;
import org.schriftgut.web.problem.Refusals;
import org.schriftgut.web.problem.RequestFault;

/** Says in the reader's words why a form was refused, beside the field it concerns. */
public final class Refused {

    /** Fields of the features, and of the forms that fill them. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("subject", "betreff"),
            Map.entry("remark", "bemerkung"),
            Map.entry("comment", "bemerkung"),
            Map.entry("keywords", "schlagwoerter"),
            Map.entry("paperLocation", "standort"),
            Map.entry("termFrom", "laufzeitVon"),
            Map.entry("termTo", "laufzeitBis"),
            Map.entry("type", "art"),
            Map.entry("sender", "absender"),
            Map.entry("recipient", "empfaenger"),
            Map.entry("foreignReference", "fremdesZeichen"),
            Map.entry("code", "kuerzel"),
            Map.entry("name", "bezeichnung"),
            Map.entry("displayName", "anzeigename"),
            Map.entry("roles", "rolle"));

    /** What people call the fields: keys of texts. */
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("betreff", "feld.betreff"),
            Map.entry("bemerkung", "feld.bemerkung"),
            Map.entry("schlagwoerter", "akte.schlagwoerter"),
            Map.entry("medium", "fakt.medium"),
            Map.entry("standort", "fakt.standort"),
            Map.entry("laufzeitVon", "akte.laufzeit.von"),
            Map.entry("laufzeitBis", "akte.laufzeit.bis"),
            Map.entry("art", "dokument.art"),
            Map.entry("absender", "dokument.absender"),
            Map.entry("empfaenger", "dokument.empfaenger"),
            Map.entry("fremdesZeichen", "dokument.fremdesZeichen"),
            Map.entry("dokumentdatum", "dokument.datum"),
            Map.entry("eingang", "dokument.eingang"),
            Map.entry("ausgang", "dokument.ausgang"),
            Map.entry("einheit", "akte.einheit"),
            Map.entry("zugang", "akte.zugang"),
            Map.entry("kuerzel", "personen.kuerzel"),
            Map.entry("bezeichnung", "personen.bezeichnung"),
            Map.entry("anzeigename", "personen.name"),
            Map.entry("oberhalb", "personen.oberhalb"),
            Map.entry("email", "personen.email"),
            Map.entry("rolle", "personen.rolle"));

    private Refused() {}

    /** The form with its errors, if the problem can be mended in the form; everything else goes on. */
    public static Form inForm(Form form, Problem problem, Texts texts) {
        return inForm(form, problem, texts, FIELDS, LABELS);
    }

    /**
     * The same for a form with words of its own.
     *
     * @param fields of the form by those of the feature, where they differ
     * @param labels keys of texts by field of the form
     */
    public static Form inForm(
            Form form, Problem problem, Texts texts, Map<String, String> fields, Map<String, String> labels) {
        if (problem.kind() != Kind.INVALID) {
            throw problem;
        }
        if (problem instanceof UnsafeContent) {
            var page = "ErrorPage.Kind." + ErrorKinds.of(problem).name();
            return form.withError("datei", texts.get(page + ".was") + ". " + texts.get(page + ".weiter"));
        }
        var refusals = Refusals.in(Locale.forLanguageTag(texts.language()));
        if (problem.findings().isEmpty()) {
            return form.withError("", whole(problem, refusals, texts));
        }
        var shown = form;
        for (var finding : problem.findings()) {
            var field = fields.getOrDefault(finding.where(), finding.where());
            shown = labels.containsKey(field)
                    ? shown.withError(field, sentence(texts.get(labels.get(field)), finding, refusals, texts))
                    : shown.withError("", texts.get("falsch.form"));
        }
        return shown;
    }

    private static String whole(Problem problem, Refusals refusals, Texts texts) {
        if (problem.is(AccessFault.IDEMPOTENCY_KEY_USED)) {
            return texts.get("falsch.schluessel");
        }
        return Refusals.closed(refusals.of(problem));
    }

    private static String sentence(String label, Finding finding, Refusals refusals, Texts texts) {
        if (finding.code() == CommonFault.EMPTY) {
            return texts.get("falsch.leer", label);
        }
        if (finding.code() == CommonFault.TOO_LONG) {
            return texts.get("falsch.lang", label, finding.args().get(0));
        }
        if (finding.code() == RequestFault.NO_DATE) {
            return texts.get("falsch.datum", label);
        }
        return Refusals.closed(refusals.of(finding, "„" + label + "“"));
    }
}
