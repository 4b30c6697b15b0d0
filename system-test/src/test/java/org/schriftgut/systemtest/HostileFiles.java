package org.schriftgut.systemtest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are broken or meant to hurt, made here. */
final class HostileFiles {

    private static final int MIB = 1 << 20;

    private HostileFiles() {}

    /**
     * By name.
     *
     * @param secret a file of this machine that must not get into any text
     */
    static Map<String, byte[]> all(URI secret) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("leer.pdf", new byte[0]);
        files.put("abgeschnitten.docx", Arrays.copyOf(TestFiles.docx("Text"), 300));
        files.put("kaputt.pdf", brokenPdf());
        files.put("falsche-endung.docx", TestFiles.pdf("Das ist in Wahrheit ein anderes Format"));
        files.put("programm.txt", program());
        files.put("rauschen.doc", noise());
        files.put("bombe.docx", bomb("word/document.xml", "<w:p/>"));
        files.put("bombe.zip", bomb("daten.bin", "\0"));
        files.put("verschachtelt.zip", nested());
        files.put("zehntausend.zip", many());
        files.put("entitaet.docx", TestFiles.docx(entity(secret), "Text &x;"));
        files.put("entitaet.svg", svg(entity(secret)));
        files.put("gelaechter.xml", laughs());
        files.put("riesenbild.png", hugePicture());
        return files;
    }

    /** A header and then nothing that belongs to it. */
    private static byte[] brokenPdf() {
        var bytes = noise();
        System.arraycopy(TestFiles.utf8("%PDF-1.7\n"), 0, bytes, 0, 9);
        return bytes;
    }

    private static byte[] program() {
        var bytes = new byte[4096];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return bytes;
    }

    private static byte[] noise() {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    /** One entry of 200 MB, a fifth of a megabyte when packed. */
    private static byte[] bomb(String entry, String filling) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(TestFiles.utf8(
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"));
            var block = filling.repeat(MIB / filling.length()).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i < 200; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] nested() {
        var content = TestFiles.utf8("ganz innen");
        for (var i = 0; i < 60; i++) {
            content = TestFiles.zip(Map.of(i == 0 ? "a.txt" : "a.zip", content));
        }
        return content;
    }

    private static byte[] many() {
        var entries = new HashMap<String, byte[]>();
        for (var i = 0; i < 10_000; i++) {
            entries.put(i + ".txt", new byte[] {'x'});
        }
        return TestFiles.zip(entries);
    }

    private static String entity(URI secret) {
        return "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"" + secret + "\">]>";
    }

    private static byte[] svg(String doctype) {
        return TestFiles.utf8("<?xml version=\"1.0\"?>" + doctype.replace("w:document", "svg")
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Text &x;</text></svg>");
    }

    private static byte[] laughs() {
        var xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (var i = 1; i < 12; i++) {
            xml.append("<!ENTITY e").append(i).append(" \"");
            xml.append(("&e" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return TestFiles.utf8(xml.append("]><a>&e11;</a>").toString());
    }

    /** A header of 25,000 by 10,000 pixels without any of them (PNG, section 11.2.2). */
    private static byte[] hugePicture() {
        var header = ByteBuffer.allocate(17)
                .put(TestFiles.utf8("IHDR"))
                .putInt(25_000)
                .putInt(10_000)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var checksum = new CRC32();
        checksum.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(Arrays.copyOf(TestFiles.PIXEL, 8))
                .putInt(13)
                .put(header)
                .putInt((int) checksum.getValue())
                .array();
    }
}
