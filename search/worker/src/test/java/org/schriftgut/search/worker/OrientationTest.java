package org.schriftgut.search.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
    private static final int MARK = 0xFFFF0000;

    /** The top left corner goes clockwise from corner to corner. */
    @ParameterizedTest
    @CsvSource({"0, 4, 2, 0, 0", "1, 2, 4, 1, 0", "2, 4, 2, 3, 1", "3, 2, 4, 0, 3"})
    void turns_a_picture_clockwise(int quarterTurns, int width, int height, int markX, int markY) {
        var image = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, MARK);

        var upright = new Orientation(quarterTurns).upright(image);

        assertThat(upright.getWidth()).isEqualTo(width);
        assertThat(upright.getHeight()).isEqualTo(height);
        assertThat(upright.getRGB(markX, markY)).isEqualTo(MARK);
    }
}
