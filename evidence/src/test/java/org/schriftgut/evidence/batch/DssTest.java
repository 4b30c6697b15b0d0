package org.schriftgut.evidence.batch;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.EvidenceRecordWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.diagnostic.jaxb.XmlDigestMatcher;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.TestClock;
import org.schriftgut.evidence.record.ArchiveTimeStamp;
import org.schriftgut.evidence.record.ArchiveTimeStampChain;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.stamp.Authorities;
import org.schriftgut.evidence.verification.Verdict;

/** The Digital Signature Service of the European Commission judges the same records, and agrees. */
class DssTest {

    private final TestClock clock = new TestClock("2019-01-01T00:00:00Z");
    private final Archive archive = new Archive(clock, Archive.UNENDING, Authorities.authority("A", 2018, clock));
    private final UUID item = archive.add("document", DigestAlgorithm.SHA256);
    private final UUID other = archive.add("another document", DigestAlgorithm.SHA256);

    DssTest() {
        archive.add("a third", DigestAlgorithm.SHA256);
        archive.sealing().run(10);
    }

    @Test
    void on_a_fresh_record() {
        agreesThatItIsGood();
    }

    @Test
    void on_a_renewed_record() {
        renew();

        agreesThatItIsGood();
    }

    @Test
    void on_a_record_hashed_again() {
        renew();
        hashAgain();

        agreesThatItIsGood();
    }

    @Test
    void on_a_changed_document() {
        assertThat(archive.verify(archive.record(item), archive.documents.get(other))
                        .verdict())
                .isEqualTo(Verdict.INVALID);

        assertThat(isIntact(judged(archive.record(item), "another document", other)))
                .isFalse();
    }

    @Test
    void on_a_damaged_token() {
        var stamp =
                EvidenceRecord.of(archive.record(item)).chains().get(0).stamps().get(0);
        var token = stamp.token();
        token[token.length - 3] ^= 1;
        var damaged = EvidenceRecord.of(List.of(ArchiveTimeStampChain.of(
                        List.of(ArchiveTimeStamp.of(DigestAlgorithm.SHA256, stamp.reducedTree(), token)))))
                .encoded();

        var ours = archive.verify(damaged, archive.documents.get(item));
        var theirs = judged(damaged, "document", item);

        assertThat(ours.verdict()).isNotEqualTo(Verdict.VALID);
        assertThat(indication(theirs)).isNotEqualTo(Indication.PASSED);
    }

    @Test
    void on_a_history_borrowed_from_another_document() {
        hashAgain();
        var borrowed = EvidenceRecord.of(archive.record(other)).chains().get(0);
        var own = EvidenceRecord.of(archive.record(item)).chains().get(1);
        var forged = EvidenceRecord.of(List.of(borrowed, own)).encoded();

        assertThat(archive.verify(forged, archive.documents.get(item)).verdict())
                .isEqualTo(Verdict.INVALID);
        assertThat(isIntact(judged(forged, "document", item))).isFalse();
    }

    private void renew() {
        clock.set("2025-08-01T00:00:00Z");
        archive.use(Authorities.authority("B", 2024, clock));
        assertThat(archive.renewal().run(clock.instant())).isEqualTo(1);
    }

    private void hashAgain() {
        clock.set(clock.instant().plusSeconds(86_400));
        archive.rehashing().run(DigestAlgorithm.SHA512, 10);
        archive.sealing().run(10);
    }

    private void agreesThatItIsGood() {
        var ours = archive.verify(item);
        var theirs = judged(archive.record(item), "document", item);

        assertThat(ours.verdict()).isEqualTo(Verdict.VALID);
        assertThat(isIntact(theirs)).isTrue();
        assertThat(indication(theirs)).as(theirs.getXmlSimpleReport()).isEqualTo(Indication.PASSED);
        assertThat(theirs.getSimpleReport()
                        .getEvidenceRecordPOE(theirs.getSimpleReport()
                                .getEvidenceRecordIdList()
                                .get(0))
                        .toInstant())
                .isEqualTo(ours.provenSince().orElseThrow());
    }

    /** All it was to cover is there and fits, and every token is sound. */
    private static boolean isIntact(Reports reports) {
        EvidenceRecordWrapper record =
                reports.getDiagnosticData().getEvidenceRecords().get(0);
        return record.getDigestMatchers().stream().allMatch(XmlDigestMatcher::isDataIntact)
                && record.getTimestampList().stream()
                        .flatMap(timestamp -> timestamp.getDigestMatchers().stream())
                        .allMatch(XmlDigestMatcher::isDataIntact)
                && record.getTimestampList().stream().allMatch(TimestampWrapper::isSignatureIntact);
    }

    private static Indication indication(Reports reports) {
        var report = reports.getSimpleReport();
        return report.getIndication(report.getEvidenceRecordIdList().get(0));
    }

    private Reports judged(byte[] record, String text, UUID nonceOf) {
        var trusted = new CommonTrustedCertificateSource();
        archive.anchors.forEach(anchor -> trusted.addCertificate(certificate(anchor)));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        var contents = new ArrayList<DSSDocument>();
        contents.add(new InMemoryDocument(text.getBytes(StandardCharsets.UTF_8), "document"));
        contents.add(new InMemoryDocument(("nonce of " + nonceOf).getBytes(StandardCharsets.UTF_8), "nonce"));
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(record, "record.ers"));
        validator.setCertificateVerifier(verifier);
        validator.setDetachedContents(contents);
        validator.setValidationTime(Date.from(clock.instant()));
        return validator.validateDocument();
    }

    private static CertificateToken certificate(X509CertificateHolder holder) {
        try {
            return DSSUtils.loadCertificate(holder.getEncoded());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
