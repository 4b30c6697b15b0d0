package org.schriftgut.web.processing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.access.AccessFault;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.fileplan.FilePlans;
import org.schriftgut.processing.ProcessingActivities;
import org.schriftgut.processing.ProcessingDetails;
import org.schriftgut.processing.ProcessingView;
import org.schriftgut.processing.SpecialCategory;
import org.schriftgut.web.page.Crumb;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.page.Html;
import org.schriftgut.web.page.Option;
import org.schriftgut.web.shell.Names;
import org.schriftgut.web.shell.Refused;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The form of an activity of the record of processing: what was sent, and the page again with what is wrong. */
@RequestScoped
class ProcessingForms {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("code", "kennung"),
            Map.entry("name", "bezeichnung"),
            Map.entry("purpose", "zweck"),
            Map.entry("legalGround", "rechtsgrundlage"),
            Map.entry("jointControllers", "gemeinsam"),
            Map.entry("persons", "betroffene"),
            Map.entry("data", "daten"),
            Map.entry("recipients", "empfaenger"),
            Map.entry("thirdCountry", "drittland"),
            Map.entry("erasure", "loeschfrist"),
            Map.entry("measures", "massnahmen"),
            Map.entry("unit", "stelle"),
            Map.entry("branches", "zweige"));
    private static final Map<String, String> LABELS = FIELDS.values().stream()
            .collect(Collectors.toUnmodifiableMap(field -> field, field -> "verarbeitung." + field));

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    @Inject
    ProcessingActivities activities;

    @Inject
    ProcessingSheets sheets;

    @Inject
    FilePlans plans;

    @Inject
    Names names;

    /** The form changes something, so only those see it who may. */
    void requireWriting() {
        if (!activities.mayWrite()) {
            throw new Problem(Kind.FORBIDDEN, AccessFault.MAY_ONLY_READ);
        }
    }

    Form said(Form form, Problem refused) {
        return refused.kind() == Kind.TAKEN
                ? form.withError("kennung", shell.texts().get("falsch.vergeben", sent.text("kennung")))
                : Refused.inForm(form, refused, shell.texts(), FIELDS, LABELS);
    }

    /** The form, with an error if it names a branch nobody knows. */
    Form withUnknown(Form form) {
        var unknown = codes().stream().filter(code -> branch(code) == null).collect(Collectors.joining(", "));
        return unknown.isEmpty()
                ? form
                : form.withError("zweige", shell.texts().get("falsch.verarbeitung.zweig", unknown));
    }

    /** What was typed. */
    ProcessingDetails details() {
        return new ProcessingDetails(
                sent.text("bezeichnung"),
                sent.text("zweck"),
                sent.text("rechtsgrundlage"),
                sent.lines("gemeinsam"),
                sent.lines("betroffene"),
                sent.lines("daten"),
                Arrays.stream(SpecialCategory.values())
                        .filter(category -> ticked().contains(category.name()))
                        .toList(),
                sent.lines("empfaenger"),
                sent.text("drittland"),
                sent.text("loeschfrist"),
                sent.lines("massnahmen"),
                sent.id("stelle"),
                codes().stream().map(this::branch).filter(Objects::nonNull).toList());
    }

    /** What is stored. */
    Map<String, String> values(ProcessingView activity) {
        var details = activity.details();
        var values = new HashMap<String, String>();
        values.put("bezeichnung", details.name());
        values.put("zweck", details.purpose());
        values.put("rechtsgrundlage", details.legalGround());
        values.put("gemeinsam", String.join("\n", details.jointControllers()));
        values.put("betroffene", String.join("\n", details.persons()));
        values.put("daten", String.join("\n", details.data()));
        values.put("empfaenger", String.join("\n", details.recipients()));
        values.put("drittland", Objects.requireNonNullElse(details.thirdCountry(), ""));
        values.put("loeschfrist", Objects.requireNonNullElse(details.erasure(), ""));
        values.put("massnahmen", String.join("\n", details.measures()));
        values.put("stelle", details.unit().toString());
        values.put("zweige", String.join("\n", sheets.codes(activity)));
        return values;
    }

    private UUID branch(String code) {
        try {
            return plans.byCode(code).id();
        } catch (Problem refused) {
            return null;
        }
    }

    private List<String> codes() {
        return sent.lines("zweige").stream()
                .flatMap(line -> Arrays.stream(line.split("[,;]")))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /** Special categories that were ticked. */
    Set<String> ticked() {
        return Set.copyOf(sent.all("besondere"));
    }

    /** @param activity null for a new one */
    Response page(int status, ProcessingView activity, Form form, Set<String> ticked) {
        var texts = shell.texts();
        var list = new Crumb(texts.get("verarbeitung.titel"), ProcessingLinks.LIST);
        var title = activity == null
                ? texts.get("verarbeitung.neu")
                : texts.get(
                        "verarbeitung.zu", activity.code(), activity.details().name());
        return shell.page(
                status,
                Html.of(new ProcessingFormPage(
                        shell.frame().page(ProcessingMenu.PROCESSING, title, list),
                        activity == null
                                ? ProcessingLinks.NEW
                                : ProcessingLinks.activity(activity.id()) + "/bearbeiten",
                        activity == null,
                        form,
                        names.unitOptions(),
                        Arrays.stream(SpecialCategory.values())
                                .map(category -> new Option(category.name(), texts.of(category)))
                                .toList(),
                        ticked)));
    }
}
