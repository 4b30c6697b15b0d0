package org.schriftgut.evidence.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.evidence.Samples;

class EvidenceRecordTest {

    private static final byte[] TOKEN = Der.sequence(List.of(Der.octets(new byte[] {7})));
    private static final byte[] HASH = new byte[32];

    @Test
    void reads_what_it_wrote() {
        var tree = List.of(List.of(HASH, DigestAlgorithm.SHA256.hash(HASH)), List.of(HASH));
        var chain = ArchiveTimeStampChain.of(List.of(
                ArchiveTimeStamp.of(DigestAlgorithm.SHA256, tree, TOKEN),
                ArchiveTimeStamp.of(DigestAlgorithm.SHA256, tree, TOKEN)));
        var bytes = EvidenceRecord.of(List.of(chain)).encoded();

        var record = EvidenceRecord.of(bytes);

        assertThat(record.digestOids()).containsExactly(DigestAlgorithm.SHA256.oid());
        assertThat(record.chains()).hasSize(1);
        var stamp = record.chains().get(0).stamps().get(1);
        assertThat(stamp.digestOid()).contains(DigestAlgorithm.SHA256.oid());
        assertThat(stamp.reducedTree()).hasSize(2);
        assertThat(stamp.reducedTree().get(0)).hasSize(2);
        assertThat(stamp.token()).isEqualTo(TOKEN);
        assertThat(record.encoded()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"own/initial.ers", "own/tsren2.ers", "own/htren.ers", "own/group.ers"})
    void writes_records_of_another_maker_byte_for_byte(String name) {
        var bytes = Samples.read(name);

        var record = EvidenceRecord.of(bytes);

        assertThat(record.encoded()).isEqualTo(bytes);
        for (var chain : record.chains()) {
            assertThat(ArchiveTimeStampChain.of(chain.stamps()).encoded()).isEqualTo(chain.encoded());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIN-3_ER.ers",
                "1_2_Renew_Unsorted.er",
                "evidencerecord.ers",
                "er-asn1-full-renewal-tst-renewal-chain-renewal.ers",
                "bsi_gov_vte-lza_002.ers"
            })
    void reads_records_of_other_products(String name) {
        assertThat(EvidenceRecord.of(Samples.read("dss/asn1/" + name)).chains()).isNotEmpty();
    }

    @Test
    void names_the_byte_where_reading_ended() {
        var bytes = EvidenceRecord.of(List.of(ArchiveTimeStampChain.of(
                        List.of(ArchiveTimeStamp.of(DigestAlgorithm.SHA256, List.of(List.of(HASH)), TOKEN)))))
                .encoded();
        bytes[4] = 2;

        assertThatThrownBy(() -> EvidenceRecord.of(bytes))
                .isInstanceOf(MalformedRecord.class)
                .hasMessageContaining("Not version 1")
                .extracting(e -> ((MalformedRecord) e).offset())
                .isEqualTo(2);
    }

    @Test
    void refuses_absurd_lengths_before_it_takes_memory_for_them() {
        var huge = new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff, 2, 1, 1};

        assertThatThrownBy(() -> EvidenceRecord.of(huge))
                .isInstanceOf(MalformedRecord.class)
                .hasMessageContaining("leaves its element");
    }

    @Test
    void refuses_what_is_nested_deeper_than_any_record() {
        var open = new byte[1_000_000];
        for (var i = 0; i < open.length; i += 2) {
            open[i] = 0x30;
            open[i + 1] = (byte) 0x80;
        }

        assertThatThrownBy(() -> EvidenceRecord.of(open))
                .isInstanceOf(MalformedRecord.class)
                .hasMessageContaining("Nested deeper");
    }

    @Test
    void refuses_more_stamps_than_anybody_should_verify() {
        var stamp = ArchiveTimeStamp.of(DigestAlgorithm.SHA256, List.of(List.of(HASH)), TOKEN);
        var stamps = new ArchiveTimeStamp[RecordReader.MOST_STAMPS + 1];
        Arrays.fill(stamps, stamp);
        var bytes = EvidenceRecord.of(List.of(ArchiveTimeStampChain.of(List.of(stamps))))
                .encoded();

        assertThatThrownBy(() -> EvidenceRecord.of(bytes))
                .isInstanceOf(MalformedRecord.class)
                .hasMessageContaining("time-stamps");
    }

    @Property
    void noise_is_malformed_and_nothing_else(@ForAll @Size(max = 200) byte[] noise) {
        assertThatThrownBy(() -> EvidenceRecord.of(noise)).isInstanceOf(MalformedRecord.class);
    }
}
