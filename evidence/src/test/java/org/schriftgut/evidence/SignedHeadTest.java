package org.schriftgut.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignedHeadTest {

    private static final UUID TENANT = UUID.fromString("0196f000-0000-7000-8000-000000000000");
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");
    private static final HeadKey KEY = HeadKey.generate();

    private final SignedHead head = SignedHead.sign(TENANT, 7, TreeHead.empty().append(new byte[32]), NOON, 3, KEY);

    @Test
    void signs_what_can_be_read() {
        assertThat(head.isGenuine()).isTrue();
        assertThat(new String(head.text(), StandardCharsets.US_ASCII))
                .isEqualTo("schriftgut-audit-head 1\ntenant " + TENANT + "\nhead 7\nsize 1 " + "00".repeat(32)
                        + "\ntime 2026-03-04T12:00:00Z\nwaiting 3\n");
    }

    @Test
    void survives_its_line() {
        var read = SignedHead.ofLine(TENANT, head.line());

        assertThat(read.isGenuine()).isTrue();
        assertThat(read.line()).isEqualTo(head.line());
    }

    @Test
    void is_genuine_for_its_own_tenant_and_key_only() {
        assertThat(SignedHead.ofLine(UUID.randomUUID(), head.line()).isGenuine())
                .isFalse();
        var other = Base64.getEncoder().encodeToString(HeadKey.generate().publicKey());
        var own = Base64.getEncoder().encodeToString(KEY.publicKey());
        assertThat(SignedHead.ofLine(TENANT, head.line().replace(own, other)).isGenuine())
                .isFalse();
    }

    @Test
    void no_other_number_passes() {
        for (var change :
                new String[][] {{"head 7 ", "head 8 "}, {" 1 00", " 2 00"}, {"Z 3 ", "Z 0 "}, {"12:00", "13:00"}}) {
            var line = head.line().replace(change[0], change[1]);

            assertThat(line).isNotEqualTo(head.line());
            assertThat(SignedHead.ofLine(TENANT, line).isGenuine()).isFalse();
        }
    }

    @Test
    void a_key_survives_its_file() {
        var read = HeadKey.ofPem(KEY.pem());

        assertThat(read.publicKey()).isEqualTo(KEY.publicKey());
        assertThat(HeadKey.publicKeyIn(HeadKey.pem(KEY.publicKey()))).isEqualTo(KEY.publicKey());
        assertThat(HeadKey.fingerprint(KEY.publicKey())).hasSize(64);
    }

    @Test
    void refuses_halves_of_two_keys_without_telling_them() {
        var pem = KEY.pem();
        var secret = pem.substring(0, pem.indexOf("-----BEGIN PUBLIC"));

        assertThatThrownBy(() ->
                        HeadKey.ofPem(secret + HeadKey.pem(HeadKey.generate().publicKey())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeadKey.ofPem("nonsense")).isInstanceOf(IllegalArgumentException.class);
    }

    /** RFC 8032, section 7.1, test 3. */
    @Test
    void knows_the_signature_of_the_rfc() {
        var prefix = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410, section 10.1
        var bare = HexFormat.of().parseHex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
        var key = new byte[prefix.length + bare.length];
        System.arraycopy(prefix, 0, key, 0, prefix.length);
        System.arraycopy(bare, 0, key, prefix.length, bare.length);
        var signature = HexFormat.of()
                .parseHex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                        + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");

        assertThat(HeadKey.verifies(key, new byte[] {(byte) 0xaf, (byte) 0x82}, signature))
                .isTrue();
        assertThat(HeadKey.verifies(key, new byte[] {(byte) 0xaf, (byte) 0x83}, signature))
                .isFalse();
    }
}
