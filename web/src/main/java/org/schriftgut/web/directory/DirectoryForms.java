package org.schriftgut.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.schriftgut.common.Finding;
import org.schriftgut.common.Problem;
import org.schriftgut.directory.DirectorySettings;
import org.schriftgut.rights.Role;
import org.schriftgut.web.page.Form;
import org.schriftgut.web.problem.RequestFault;
import org.schriftgut.web.shell.Sent;
import org.schriftgut.web.shell.Shell;

/** The settings of a directory as fields of a form, and back. */
@RequestScoped
class DirectoryForms {

    /** Fields of the feature, and of the form that fills them. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("url", "adresse"),
            Map.entry("bindDn", "leser"),
            Map.entry("secret", "kennwort-leser"),
            Map.entry("trusted", "zertifikate"),
            Map.entry("keyAttribute", "schluessel"),
            Map.entry("people.base", "personen-ort"),
            Map.entry("people.filter", "personen-filter"),
            Map.entry("people.login", "personen-anmeldename"),
            Map.entry("people.name", "personen-name"),
            Map.entry("units.base", "stellen-ort"),
            Map.entry("units.filter", "stellen-filter"),
            Map.entry("units.code", "stellen-kuerzel"),
            Map.entry("units.name", "stellen-name"),
            Map.entry("groups.base", "gruppen-ort"),
            Map.entry("groups.filter", "gruppen-filter"),
            Map.entry("groups.name", "gruppen-name"),
            Map.entry("groups.member", "gruppen-mitglied"),
            Map.entry("homeUnit", "stelle"),
            Map.entry("role", "rolle"),
            Map.entry("maxLeavingPercent", "anteil"),
            Map.entry("everyHours", "stunden"));

    /** What most directories of the OpenLDAP kind mean. */
    private static final DirectorySettings USUAL = new DirectorySettings(
            "",
            false,
            "",
            null,
            "entryUUID",
            new DirectorySettings.People("", "(objectClass=inetOrgPerson)", "uid", "cn", "mail", null),
            null,
            null,
            "",
            Role.CLERK,
            20,
            0);

    @Inject
    Shell shell;

    @Inject
    Sent sent;

    static Form usual() {
        return Form.creating("").with(stored(USUAL));
    }

    static Map<String, String> stored(DirectorySettings settings) {
        var values = new HashMap<String, String>();
        put(values, "adresse", settings.url());
        put(values, "leser", settings.bindDn());
        put(values, "zertifikate", settings.trusted());
        put(values, "schluessel", settings.keyAttribute());
        put(values, "personen-ort", settings.people().base());
        put(values, "personen-filter", settings.people().filter());
        put(values, "personen-anmeldename", settings.people().login());
        put(values, "personen-name", settings.people().name());
        put(values, "personen-email", settings.people().email());
        put(values, "personen-stelle", settings.people().unit());
        if (settings.units() != null) {
            put(values, "stellen-ort", settings.units().base());
            put(values, "stellen-filter", settings.units().filter());
            put(values, "stellen-kuerzel", settings.units().code());
            put(values, "stellen-name", settings.units().name());
            put(values, "stellen-oberhalb", settings.units().parent());
        }
        if (settings.groups() != null) {
            put(values, "gruppen-ort", settings.groups().base());
            put(values, "gruppen-filter", settings.groups().filter());
            put(values, "gruppen-name", settings.groups().name());
            put(values, "gruppen-mitglied", settings.groups().member());
        }
        put(values, "stelle", settings.homeUnit());
        put(values, "rolle", settings.role().name());
        put(values, "anteil", String.valueOf(settings.maxLeavingPercent()));
        put(values, "stunden", String.valueOf(settings.everyHours()));
        return values;
    }

    DirectorySettings typed() {
        return new DirectorySettings(
                sent.text("adresse").strip(),
                sent.has("starttls"),
                sent.text("leser").strip(),
                sent.orNull("zertifikate"),
                sent.text("schluessel").strip(),
                new DirectorySettings.People(
                        sent.text("personen-ort").strip(),
                        sent.text("personen-filter").strip(),
                        sent.orNull("personen-anmeldename"),
                        sent.orNull("personen-name"),
                        sent.orNull("personen-email"),
                        sent.orNull("personen-stelle")),
                sent.orNull("stellen-ort") == null
                        ? null
                        : new DirectorySettings.Units(
                                sent.orNull("stellen-ort"),
                                sent.orNull("stellen-filter"),
                                sent.orNull("stellen-kuerzel"),
                                sent.orNull("stellen-name"),
                                sent.orNull("stellen-oberhalb")),
                sent.orNull("gruppen-ort") == null
                        ? null
                        : new DirectorySettings.Groups(
                                sent.orNull("gruppen-ort"),
                                sent.orNull("gruppen-filter"),
                                sent.orNull("gruppen-name"),
                                sent.orNull("gruppen-mitglied")),
                sent.text("stelle"),
                sent.choice("rolle", Role.class),
                number("anteil", "maxLeavingPercent"),
                number("stunden", "everyHours"));
    }

    /** The form with a sentence at each field that was refused. */
    Form said(Form form, List<Finding> findings) {
        var shown = form;
        for (var finding : findings) {
            var field = FIELDS.getOrDefault(finding.where(), "");
            shown = shown.withError(
                    field, shell.texts().get(field.isEmpty() ? "falsch.form" : "falsch.verzeichnis." + field));
        }
        return findings.isEmpty() ? form.withError("", shell.texts().get("falsch.form")) : shown;
    }

    private int number(String field, String where) {
        var text = sent.text(field).strip();
        if (!text.matches("[0-9]{1,3}")) {
            throw Problem.invalid(where, RequestFault.NO_NUMBER);
        }
        return Integer.parseInt(text);
    }

    private static void put(Map<String, String> values, String field, String value) {
        values.put(field, value == null ? "" : value);
    }
}
