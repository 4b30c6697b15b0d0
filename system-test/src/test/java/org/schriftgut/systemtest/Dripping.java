package org.schriftgut.systemtest;

import java.util.UUID;

/** Ways to keep a server waiting: each is a request that is begun and never ended, or an answer that is not taken. */
enum Dripping {
    BODY_OF_A_FILE("GET /static/js/app.js", "Content-Length: 9"),
    BODY_OF_A_PAGE("GET /ui/anmelden", "Content-Length: 9"),
    BODY_OF_A_HEAD("HEAD /ui/anmelden", "Transfer-Encoding: chunked"),
    BODY_OF_THE_DESCRIPTION("GET /openapi", "Content-Length: 9"),
    POST_TO_A_FILE("POST /static/js/app.js", "Content-Length: 100000"),
    FORM("POST /ui/anmelden", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1000"),
    FORM_IN_CAPITALS("POST /ui/anmelden", "Content-Type: Application/X-WWW-Form-Urlencoded", "Content-Length: 1000"),
    FORM_AFTER_ASKING(
            "POST /ui/anmelden",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: 1000",
            "Expect: 100-continue"),
    LARGE_FORM("POST /ui/anmelden", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 900000"),
    JSON("POST /api/v1/dossiers", "Content-Type: application/json", "Content-Length: 1000"),
    JSON_IN_PIECES("POST /api/v1/dossiers", "Content-Type: application/json", "Transfer-Encoding: chunked"),
    BYTES("POST /api/v1/staged", "Content-Type: application/octet-stream", "Content-Length: 10000000"),
    MULTIPART(
            "POST /api/v1/places/00000000-0000-0000-0000-000000000000/documents",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Length: 10000000"),
    HEADERS("GET /ui/anmelden", (String) null),
    UPLOAD_OF_A_CLERK(
            "POST /api/v1/staged",
            "Content-Type: application/octet-stream",
            "Content-Length: 10000000",
            "Authorization"),
    FORM_OF_A_CLERK(
            "POST /ui/nachrichten/gelesen",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: 900000",
            "Authorization"),
    DOWNLOAD_OF_A_CLERK("GET /api/v1/versions/{stored}/content", "Authorization"),
    MANY_PAGES_OF_A_CLERK(true, "GET /ui/", "Authorization"),
    MANY_FILES(true, "GET /static/vendor/pdfjs/legacy/build/pdf.worker.min.mjs");

    private static final int MANY = 10;

    private final boolean isRepeated;
    private final String line;
    private final String[] headers;

    Dripping(String line, String... headers) {
        this(false, line, headers);
    }

    Dripping(boolean isRepeated, String line, String... headers) {
        this.isRepeated = isRepeated;
        this.line = line;
        this.headers = headers;
    }

    /**
     * What is sent at once; more comes byte by byte.
     *
     * @param authorization of the clerk
     * @param stored a version with many bytes
     */
    String request(String authorization, UUID stored) {
        var text = new StringBuilder(line.replace("{stored}", stored.toString())).append(" HTTP/1.1\r\nHost: x\r\n");
        for (var header : headers) {
            if (header == null) {
                return text.append("X-Slow: ").toString();
            }
            text.append(header.equals("Authorization") ? "Authorization: " + authorization : header)
                    .append("\r\n");
        }
        text.append("\r\n");
        return isRepeated ? text.toString().repeat(MANY) : text.toString();
    }
}
