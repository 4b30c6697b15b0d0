package org.schriftgut.authority;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.common.Sha256;

/**
 * A checked logo: a PNG or JPEG picture of limited size.
 *
 * <p>The type is what the bytes say, not what anybody calls them. Only the header is read, by hand: the picture is decoded by
 * browsers, never here. SVG is refused, since it can carry scripts.
 */
public record Logo(String mediaType, byte[] content) {

    public static final int MAX_BYTES = 256 * 1024;

    /** Pixels on a side. */
    public static final int MAX_SIDE = 4096;

    /** Portable Network Graphics (PNG) Specification, third edition, section 5.2. */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** ITU-T T.81, annex B: start of image, and the marker that follows. */
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** @throws Problem {@link Kind#TOO_LARGE}, or {@link Kind#INVALID} for what is neither PNG nor JPEG */
    public static Logo of(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw new Problem(Kind.TOO_LARGE, AuthorityFault.LOGO_TOO_LARGE, MAX_BYTES);
        }
        var picture = ByteBuffer.wrap(content);
        var isPng = startsWith(content, PNG);
        var fits = isPng ? hasPngSize(picture) : startsWith(content, JPEG) && hasJpegSize(picture);
        if (!fits) {
            throw Problem.invalid("logo", AuthorityFault.LOGO_NO_PICTURE, MAX_SIDE);
        }
        return new Logo(isPng ? "image/png" : "image/jpeg", content.clone());
    }

    public String sha256() {
        return HexFormat.of().formatHex(Sha256.of(content));
    }

    /** The first chunk is IHDR, 13 bytes, beginning with width and height; the last is IEND. */
    private static boolean hasPngSize(ByteBuffer picture) {
        return picture.limit() > 45
                && picture.getInt(8) == 13
                && picture.getInt(12) == 0x49484452
                && isSide(picture.getInt(16))
                && isSide(picture.getInt(20))
                && picture.getInt(picture.limit() - 8) == 0x49454e44;
    }

    /** Walks the segments to the frame header, which names height and width. */
    private static boolean hasJpegSize(ByteBuffer picture) {
        var at = 2;
        while (at + 9 < picture.limit() && (picture.get(at) & 0xff) == 0xff) {
            var marker = picture.get(at + 1) & 0xff;
            if (marker == 0xff) {
                at++; // fill byte
            } else if (isFrameHeader(marker)) {
                return isSide(picture.getShort(at + 5) & 0xffff) && isSide(picture.getShort(at + 7) & 0xffff);
            } else {
                at += 2 + (picture.getShort(at + 2) & 0xffff);
            }
        }
        return false;
    }

    /** SOF0 to SOF15 but DHT, JPG and DAC, which lie between them. */
    private static boolean isFrameHeader(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= MAX_SIDE;
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
