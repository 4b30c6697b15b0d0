package org.schriftgut.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void draws_the_three_corners_inside_a_quiet_zone_and_nothing_but_modules() {
        var qr = QrPicture.of("otpauth://totp/E-Akte:weber@musterland?secret=JBSWY3DPEHPK3PXP&issuer=E-Akte");
        var dark = new boolean[qr.size()][qr.size()];
        MODULE.matcher(qr.path())
                .results()
                .forEach(module -> dark[Integer.parseInt(module.group(2))][Integer.parseInt(module.group(1))] = true);

        assertThat(MODULE.matcher(qr.path()).replaceAll("")).isEmpty();
        for (var corner : new int[][] {{4, 4}, {qr.size() - 11, 4}, {4, qr.size() - 11}}) {
            for (var i = 0; i < 7; i++) {
                assertThat(dark[corner[1]][corner[0] + i]).isTrue();
                assertThat(dark[corner[1] + i][corner[0]]).isTrue();
            }
            assertThat(dark[corner[1] + 1][corner[0] + 1]).isFalse();
            assertThat(dark[corner[1] + 3][corner[0] + 3]).isTrue();
        }
        for (var i = 0; i < qr.size(); i++) {
            assertThat(dark[i][3] || dark[3][i] || dark[i][qr.size() - 4] || dark[qr.size() - 4][i])
                    .isFalse();
        }
    }
}
