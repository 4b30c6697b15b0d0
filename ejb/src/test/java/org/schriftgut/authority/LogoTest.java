package org.schriftgut.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;

class LogoTest {

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg"})
    void takes_pictures_and_says_what_they_are(String format, String mediaType) throws IOException {
        assertThat(Logo.of(picture(format, 120, 40)).mediaType()).isEqualTo(mediaType);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void refuses_pictures_of_too_many_pixels(String format) throws IOException {
        refused(picture(format, Logo.MAX_SIDE + 1, 1), Kind.INVALID);
        refused(picture(format, 1, Logo.MAX_SIDE + 1), Kind.INVALID);
        assertThat(Logo.of(picture(format, Logo.MAX_SIDE, 1))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void refuses_beginnings_of_pictures(String format) throws IOException {
        var whole = picture(format, 12, 4);

        for (var length = 0; length < 25; length++) {
            refused(Arrays.copyOf(whole, length), Kind.INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "GIF89a\1\0\1\0",
                "%PDF-1.7",
                "\u0089PNG\r\n\u001a\n<html>"
            })
    void refuses_everything_else(String content) {
        refused(content.getBytes(StandardCharsets.ISO_8859_1), Kind.INVALID);
    }

    @Test
    void refuses_what_is_too_large() throws IOException {
        var large = Arrays.copyOf(picture("jpg", 12, 4), Logo.MAX_BYTES + 1);

        refused(large, Kind.TOO_LARGE);
    }

    @Test
    void refuses_a_picture_with_something_behind_its_end() throws IOException {
        var whole = picture("png", 12, 4);

        refused(Arrays.copyOf(whole, whole.length + 40), Kind.INVALID);
    }

    private static void refused(byte[] content, Kind kind) {
        assertThatThrownBy(() -> Logo.of(content))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
