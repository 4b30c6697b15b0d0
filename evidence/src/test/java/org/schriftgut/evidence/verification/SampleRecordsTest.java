package org.schriftgut.evidence.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schriftgut.evidence.Samples;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;

/** Records of other makers, judged as their names say. */
class SampleRecordsTest {

    private static final List<Code> WRONG = Stream.of(Code.values())
            .filter(code -> code.verdict() == Verdict.INVALID)
            .toList();

    @ParameterizedTest
    @CsvSource({"initial, 2018-10-01", "tsren, ", "tsren2, ", "htren, "})
    void a_sound_record_has_nothing_wrong(String name, String day) throws IOException {
        var report = verify("own/" + name + ".ers", day, "own/doc.bin");

        assertThat(report.findings())
                .extracting(Finding::code)
                .doesNotContainAnyElementsOf(WRONG)
                .doesNotContain(Code.NOT_FINISHED, Code.NOT_TRUSTED, Code.SIGNATURE_NOT_CHECKED);
    }

    @Test
    void a_group_is_covered_whole() throws IOException {
        assertThat(verify("own/group.ers", null, "own/group-a.bin", "own/group-b.bin", "own/group-c.bin")
                        .findings())
                .extracting(Finding::code)
                .doesNotContainAnyElementsOf(WRONG)
                .doesNotContain(Code.GROUP_HAS_MORE);
        assertThat(verify("own/group.ers", null, "own/group-a.bin").has(Code.GROUP_HAS_MORE))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"initial", "tsren2", "htren"})
    void another_document_is_not_covered(String name) throws IOException {
        assertThat(verify("own/" + name + ".ers", null, "own/doc-tampered.bin").has(Code.DATA_NOT_COVERED))
                .isTrue();
    }

    @Test
    void a_history_borrowed_from_another_document_is_refused() throws IOException {
        var report = verify("own/forged.ers", null, "own/forged.bin");

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.findings())
                .anyMatch(finding -> finding.code() == Code.DATA_NOT_COVERED
                        && finding.place().chain() == 1);
    }

    @ParameterizedTest
    @CsvSource({
        "BIN-3_ER.ers, BIN-3.bin",
        "er-asn1-full-renewal.ers, ",
        "er-asn1-tst-renewal.ers, ",
        "er-asn1-full-renewal-tst-renewal-chain-renewal.ers, ",
        "evidencerecord.ers, "
    })
    void sound_records_of_other_products_have_nothing_wrong(String name, String data) throws IOException {
        var report =
                data == null ? verify("dss/asn1/" + name, null) : verify("dss/asn1/" + name, null, "dss/asn1/" + data);

        assertThat(report.findings())
                .extracting(Finding::code)
                .doesNotContainAnyElementsOf(WRONG)
                .doesNotContain(Code.NOT_FINISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "er-asn1-chain-renewal-invalid.ers, Signature-C-LT.p7m",
        "er-asn1-tst-renewal-invalid.ers, ",
        "bsi_gov_vte-lza_002.ers, bsi_gov_vte-lza_002.bin"
    })
    void broken_records_of_other_products_are_invalid(String name, String data) throws IOException {
        var report =
                data == null ? verify("dss/asn1/" + name, null) : verify("dss/asn1/" + name, null, "dss/asn1/" + data);

        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
    }

    private static RecordReport verify(String record, String day, String... data) throws IOException {
        var anchors = new ArrayList<X509CertificateHolder>();
        for (var i = 1; i <= 4; i++) {
            anchors.add(new X509CertificateHolder(Samples.read("own/ca" + i + ".der")));
        }
        var now = day == null ? Instant.parse("2026-11-29T12:00:00Z") : Instant.parse(day + "T00:00:00Z");
        return new RecordVerifier(Trust.in(anchors, AlgorithmCatalogue.shipped(), now))
                .verify(
                        Samples.read(record),
                        Stream.of(data)
                                .map(name -> ArchivedData.of(Samples.read(name)))
                                .toList());
    }
}
