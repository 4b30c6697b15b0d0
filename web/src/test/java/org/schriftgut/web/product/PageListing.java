package org.schriftgut.web.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the addresses of all pages to a file, one a line. The build runs it, so that tests of the running server, which know
 * none of our classes, walk every page there is.
 */
public final class PageListing {

    private PageListing() {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(List.of(arguments).get(0)), pages());
    }

    static Set<String> pages() {
        var pages = new TreeSet<String>();
        Product.AREAS.all().forEach(area -> pages.addAll(area.pages()));
        return pages;
    }
}
