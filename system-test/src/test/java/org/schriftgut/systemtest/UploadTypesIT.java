package org.schriftgut.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files that run when they are opened are not taken, whatever they are called. */
class UploadTypesIT {

    private static final byte[] PROGRAM = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000");

    @Test
    void programs_and_scripts_are_refused_in_words() {
        var authority = Authority.create("Amt für Vorsicht").withSmallPlan();
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Einlauf").id();
        var path = "api/v1/places/" + dossier + "/documents";
        var text = "alert('hallo')".getBytes(StandardCharsets.UTF_8);

        for (var refused : Map.of("setup.exe", text, "rechnung.pdf", PROGRAM, "makro.JS", text, "Akte.lnk", text)
                .entrySet()) {
            var answer = clerk.upload(path + "/content?name=" + refused.getKey(), refused.getValue())
                    .expect(400);
            assertThat(answer.text()).contains("are not taken", "file a PDF");
        }

        assertThat(clerk.get(path).expect(200).json().path("total").asInt()).isZero();
        authority.file(clerk, dossier, "MZ.txt", "MZ steht für Mainz".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_page_tells_the_way_out() {
        var authority = Authority.create("Amt für Auswege").withSmallPlan();
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Einlauf").id();
        var session = Session.open(authority.server().address(), "clerk@" + authority.key(), Authority.PASSWORD);
        var staged = clerk.upload("api/v1/staged", PROGRAM).expect(201).id();

        var answer = session.form(
                        "ui/ablage/" + dossier,
                        "staged=" + staged + "&name=setup.bin&_key=a&_csrf=" + session.csrf(),
                        "Accept",
                        "text/html")
                .expect(400);

        assertThat(answer.text())
                .contains(
                        "Dateien dieser Art werden nicht abgelegt", "Legen Sie ein PDF oder einen Text des Inhalts ab");
    }

    @Test
    void an_attachment_that_is_not_taken_stays_inside_its_mail() {
        var authority = Authority.create("Amt mit Post").withSmallPlan();
        var clerk = authority.clerk();
        var dossier = authority.dossier(clerk, "10", "Einlauf").id();
        var mail = TestFiles.mail("Anbei die Rechnung", "rechnung.exe", PROGRAM);

        var document = authority.file(clerk, dossier, "post.eml", mail);

        var path = "api/v1/documents/" + document.id();
        Pause.until(
                "the mail was taken apart",
                () -> clerk.get(path + "/history").expect(200).text().contains("ATTACHMENT_WITHHELD"));
        assertThat(clerk.get(path).expect(200).json().path("parts")).hasSize(1);
        assertThat(clerk.get("api/v1/versions/"
                                + document.json().at("/parts/0/versions/0/id").asText() + "/content")
                        .expect(200)
                        .bytes())
                .isEqualTo(mail);
    }
}
