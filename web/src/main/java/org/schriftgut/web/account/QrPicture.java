package org.schriftgut.web.account;

import io.nayuki.qrcodegen.QrCode;
import org.schriftgut.web.account.SecondFactorPage.Qr;

/** A QR code as one path of an SVG, drawn on the server: the secret goes to nobody else and needs no script. */
final class QrPicture {

    /** ISO/IEC 18004, section 9.1: four modules of quiet zone. */
    private static final int QUIET = 4;

    private QrPicture() {}

    static Qr of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Qr(code.size + 2 * QUIET, path.toString());
    }
}
