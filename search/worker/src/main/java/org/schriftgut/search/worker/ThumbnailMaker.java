package org.schriftgut.search.worker;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.schriftgut.search.client.Limits;
import org.schriftgut.search.client.Picture;
import org.schriftgut.search.client.Thumbnail;

/** Draws small pictures; the size of a picture is known from its header before anything is decoded. */
final class ThumbnailMaker {
    private final TypeDetection types;
    private final Limits limits;

    ThumbnailMaker(TypeDetection types, Limits limits) {
        this.types = types;
        this.limits = limits;
        ImageIO.setUseCache(false);
    }

    Picture draw(Thumbnail task, Path file) throws IOException {
        var type = types.typeOf(file, "");
        var edge = task.maxPixelsEdge();
        return png(
                type.equals("application/pdf")
                        ? scaled(firstPage(file, edge), edge)
                        : Orientation.of(file).upright(scaled(picture(file, edge), edge)));
    }

    private static BufferedImage firstPage(Path file, int edge) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new Unreadable("The PDF has no pages");
            }
            var box = pdf.getPage(0).getCropBox();
            var longer = Math.max(box.getWidth(), box.getHeight());
            if (!(longer > 0)) {
                throw new Unreadable("The first page of the PDF has no size");
            }
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, edge / longer, ImageType.RGB);
        }
    }

    private BufferedImage picture(Path file, int edge) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Unreadable("There is no small picture of this kind of file");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var width = reader.getWidth(0);
                var height = reader.getHeight(0);
                if ((long) width * height > limits.maxPixels()) {
                    throw new LimitExceeded("The picture has " + width + " x " + height + " pixels, "
                            + limits.maxPixels() + " are the limit");
                }
                var parameters = reader.getDefaultReadParam();
                var step = Math.max(1, Math.max(width, height) / (2 * edge));
                parameters.setSourceSubsampling(step, step, 0, 0);
                return reader.read(0, parameters);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage image, int edge) {
        var factor = Math.min(1.0, (double) edge / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        var height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        var small = new BufferedImage(
                width,
                height,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static Picture png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new Picture(bytes.toByteArray(), image.getWidth(), image.getHeight());
    }
}
