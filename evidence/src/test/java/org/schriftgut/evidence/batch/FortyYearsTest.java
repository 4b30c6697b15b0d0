package org.schriftgut.evidence.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.schriftgut.evidence.TestClock;
import org.schriftgut.evidence.catalogue.AlgorithmCatalogue;
import org.schriftgut.evidence.record.DigestAlgorithm;
import org.schriftgut.evidence.record.EvidenceRecord;
import org.schriftgut.evidence.stamp.Authorities;
import org.schriftgut.evidence.stamp.FailOver;
import org.schriftgut.evidence.stamp.NoTimeStamp;
import org.schriftgut.evidence.stamp.TimeStampAuthority;
import org.schriftgut.evidence.verification.Verdict;

/** From 2026 to 2066: authorities end every few years, one dies, two digests weaken. */
class FortyYearsTest {

    private static final AlgorithmCatalogue CATALOGUE = AlgorithmCatalogue.read(
            new StringReader(
                    """
            SHA-256;0;2040-12-31;test
            SHA-512;0;2055-12-31;test
            SHA3-512;0;;test
            ECDSA;256;;test
            """));

    private final TestClock clock = new TestClock("2026-06-01T00:00:00Z");

    private final Archive archive = new Archive(clock, CATALOGUE, Authorities.authority("2026", 2026, clock));
    private final List<UUID> items = new ArrayList<>();

    @Test
    void every_record_still_proves_its_document() {
        for (var day = LocalDate.of(2026, 6, 1); day.getYear() < 2066; day = day.plusMonths(6)) {
            clock.set(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            authorities(day);
            var algorithm = algorithmAt(day);
            if (day.getMonthValue() == 6 && day.getYear() % 2 == 0) {
                items.add(archive.add("Bescheid von " + day, algorithm));
                items.add(archive.add("Vermerk von " + day, algorithm));
            }
            while (archive.rehashing().run(algorithm, 7) > 0) {
                // portion after portion
            }
            while (archive.sealing().run(5).isPresent()) {
                // batch after batch
            }
            archive.renewal().run(clock.instant());
            if (day.getMonthValue() == 12 && day.getYear() % 4 == 1) {
                allProveTheirs();
            }
        }
        allProveTheirs();

        var oldest = EvidenceRecord.of(archive.record(items.get(0)));
        assertThat(oldest.chains()).hasSize(3);
        assertThat(oldest.chains().stream()
                        .mapToInt(chain -> chain.stamps().size() - 1)
                        .sum())
                .isGreaterThanOrEqualTo(4);
        assertThat(archive.verify(items.get(0)).provenSince().orElseThrow()).isEqualTo("2026-06-01T00:00:00Z");
    }

    private void allProveTheirs() {
        for (var item : items) {
            var report = archive.verify(item);
            assertThat(report.findings()).as(clock.instant() + ": " + item).isEmpty();
            assertThat(report.verdict()).isEqualTo(Verdict.VALID);
        }
    }

    private void authorities(LocalDate day) {
        if (day.getMonthValue() != 6 || day.getYear() % 6 != 2) {
            return;
        }
        // signatures and certificates have to leave SHA-2 as well
        var digest = day.getYear() < 2050 ? DigestAlgorithm.SHA512 : DigestAlgorithm.SHA3_512;
        var next = Authorities.authority(String.valueOf(day.getYear()), day.getYear(), digest, clock);
        archive.use(next);
        if (day.getYear() == 2044) {
            archive.use(new FailOver(List.of(new Dead(), next)));
        }
    }

    private static DigestAlgorithm algorithmAt(LocalDate day) {
        if (day.getYear() < 2040) {
            return DigestAlgorithm.SHA256;
        }
        return day.getYear() < 2055 ? DigestAlgorithm.SHA512 : DigestAlgorithm.SHA3_512;
    }

    private static final class Dead implements TimeStampAuthority {

        @Override
        public String name() {
            return "dead";
        }

        @Override
        public byte[] stamp(DigestAlgorithm algorithm, byte[] hash) {
            throw new NoTimeStamp(NoTimeStamp.Reason.UNREACHABLE, "Nobody is there");
        }
    }
}
