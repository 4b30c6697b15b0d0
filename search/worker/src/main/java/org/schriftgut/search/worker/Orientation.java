package org.schriftgut.search.worker;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * How a camera was held: Exif 2.32, tag 0x0112, without the mirrored values, which no camera writes.
 *
 * @param quarterTurns clockwise, to be made for an upright picture
 */
record Orientation(int quarterTurns) {
    /** What the file says; upright when it says nothing. */
    static Orientation of(Path file) throws IOException {
        try {
            var directory =
                    ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return new Orientation(value == null ? 0 : value == 6 ? 1 : value == 3 ? 2 : value == 8 ? 3 : 0);
        } catch (ImageProcessingException e) {
            return new Orientation(0);
        }
    }

    BufferedImage upright(BufferedImage image) {
        if (quarterTurns == 0) {
            return image;
        }
        var width = image.getWidth();
        var height = image.getHeight();
        var turn = new AffineTransform();
        turn.translate(
                quarterTurns == 1 ? height : quarterTurns == 2 ? width : 0,
                quarterTurns == 1 ? 0 : quarterTurns == 2 ? height : width);
        turn.quadrantRotate(quarterTurns);
        var turned = quarterTurns == 2
                ? new BufferedImage(width, height, image.getType())
                : new BufferedImage(height, width, image.getType());
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }
}
