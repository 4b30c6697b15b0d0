package org.schriftgut.search.client;

/**
 * What one file may cost; beyond it the task fails with {@link WorkerFailure.Reason#LIMIT_EXCEEDED} or, for a file
 * inside the file, goes on without it.
 *
 * @param maxFileBytes size of the file itself; a larger one is not opened
 * @param maxExpandedBytes bytes unpacked from containers and written to temporary files, all levels together
 * @param maxDepth levels of files inside files
 * @param maxEmbedded number of files inside the file, all levels together
 * @param maxPixels width times height of a picture, read from its header before it is decoded
 */
public record Limits(long maxFileBytes, long maxExpandedBytes, int maxDepth, int maxEmbedded, long maxPixels) {
    public Limits {
        if (maxFileBytes < 1 || maxExpandedBytes < 1 || maxDepth < 1 || maxEmbedded < 1 || maxPixels < 1) {
            throw new IllegalArgumentException("Every limit must be positive");
        }
    }

    /** 512 MiB per file, 1 GiB unpacked, 10 levels, 1,000 embedded files, 100 megapixels (A4 at 900 dpi has 78). */
    public static Limits defaults() {
        return new Limits(512L << 20, 1L << 30, 10, 1_000, 100_000_000L);
    }
}
