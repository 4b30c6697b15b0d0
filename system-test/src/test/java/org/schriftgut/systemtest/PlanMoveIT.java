package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An entry of the file plan that comes to stand in another branch takes its dossiers along, in search too. */
class PlanMoveIT {

    private static final String HEAD =
            "kennzeichen;titel;ebene;uebergeordnet;ablage;aktenart;aufbewahrung_jahre;unbefristet;fristbeginn;"
                    + "aussonderungsart;schutzbedarf;fachdienst;rechtsgrundlage;verweis;gueltig_von;gueltig_bis;stillgelegt\n";

    @Test
    void dossiers_are_found_in_the_branch_their_entry_was_moved_to() {
        var authority = Authority.create("Planstelle");
        plan(
                authority,
                branch("1", "Ordnung"),
                branch("2", "Wirtschaft"),
                group("10", "1"),
                filing("101", "10"),
                filing("11", "1"));
        var clerk = authority.clerk();
        var moved = authority.dossier(clerk, "101", "Sanddornweg").id();
        var inMoved = authority.caseIn(clerk, moved, "Sanddornweg Vorgang").id();
        authority.file(clerk, inMoved, "sanddorn.txt", TestFiles.utf8("Sanddornweg von innen"));
        authority.dossier(clerk, "11", "Sanddornweg bleibt");
        var from = authority.entry("1");
        var to = authority.entry("2");
        Pause.until("all four are found", () -> total(clerk, from) == 4);

        plan(
                authority,
                branch("1", "Ordnung"),
                branch("2", "Wirtschaft"),
                group("10", "2"),
                filing("101", "10"),
                filing("11", "1"));

        Pause.until("the dossier and what lies in it are found below 2", () -> total(clerk, to) == 3);
        assertThat(total(clerk, from)).isEqualTo(1);
    }

    private static int total(Api api, UUID branch) {
        return api.get("api/v1/search?q=Sanddornweg&branch=" + branch)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private static void plan(Authority authority, String... rows) {
        authority.importPlan((HEAD + String.join("", rows)).getBytes(StandardCharsets.UTF_8));
    }

    private static String branch(String code, String title) {
        return code + ";" + title + ";1;;nein;;;;;;;;;;;;nein\n";
    }

    private static String group(String code, String above) {
        return code + ";Gruppe " + code + ";2;" + above + ";nein;;;;;;;;;;;;nein\n";
    }

    private static String filing(String code, String above) {
        return code + ";Eintrag " + code + ";" + (above.length() + 1) + ";" + above
                + ";ja;Sachakte;10;nein;zda;V;normal;;;;;;nein\n";
    }
}
