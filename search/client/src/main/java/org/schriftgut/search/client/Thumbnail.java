package org.schriftgut.search.client;

/**
 * Draws the first page of a PDF, or a picture, small.
 *
 * @param maxPixelsEdge length of the longer edge, in pixels
 */
public record Thumbnail(int maxPixelsEdge) implements Task<Picture> {
    public Thumbnail {
        if (maxPixelsEdge < 16 || maxPixelsEdge > 4096) {
            throw new IllegalArgumentException("maxPixelsEdge must be between 16 and 4096, not " + maxPixelsEdge);
        }
    }

    @Override
    public Class<Picture> resultType() {
        return Picture.class;
    }
}
