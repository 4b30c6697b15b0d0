package org.schriftgut.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the API and the pages can be asked, read from their own descriptions: the golden OpenAPI file, which OpenApiIT holds to the
 * server, and the list of pages that the build makes of the areas of web. What is new there is asked by those tests that walk
 * everything.
 */
final class KnownPaths {

    private static final Path API = LauncherProcess.ROOT.resolve("docs/openapi-v1.yaml");
    private static final Path PAGES = LauncherProcess.ROOT.resolve("web/target/pages.txt");
    private static final Pattern PATH = Pattern.compile("^  (/\\S+):$");
    private static final Pattern METHOD = Pattern.compile("^    (get|put|post|delete):$");

    private KnownPaths() {}

    /** An operation of the API, with its parameters in braces. */
    record ApiOperation(String method, String path) {

        /** Whether a request was this operation, with that id in one of its places. */
        boolean isAskedBy(String request, String id) {
            var form = (method + " " + path.substring(1)).replaceAll("\\{[a-z]+}", "[^/]+");
            return request.contains("/" + id) && Pattern.matches(form + "(\\?.*)?", request);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<ApiOperation> api() {
        var operations = new ArrayList<ApiOperation>();
        var path = "";
        for (var line : lines(API)) {
            var newPath = PATH.matcher(line);
            var method = METHOD.matcher(line);
            if (newPath.matches()) {
                path = newPath.group(1);
            } else if (method.matches()) {
                operations.add(new ApiOperation(method.group(1).toUpperCase(Locale.ROOT), path));
            }
        }
        return operations;
    }

    /** Addresses of pages without their queries, with ids in braces. */
    static Set<String> pages() {
        return new LinkedHashSet<>(lines(PAGES));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
