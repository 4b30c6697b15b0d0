package org.schriftgut.search.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Speaks the protocol of a worker and does what the first line of the file says. */
final class FakeWorker {
    private FakeWorker() {}

    public static void main(String[] args) throws Exception {
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(System.out);
        WorkerProtocol.hello().writeTo(out);
        while (true) {
            obey(WorkerProtocol.order(Frame.readFrom(in)), out);
        }
    }

    private static void obey(WorkerProtocol.Order order, DataOutputStream out) throws Exception {
        var lines = Files.readAllLines(order.file());
        var command = lines.get(0);
        Frame.text(command + " ").writeTo(out);
        switch (command) {
            case "hang" -> Thread.sleep(Long.MAX_VALUE);
            case "memory" -> exhaustMemory();
            case "halt" -> {
                System.err.println("assertion failed");
                Runtime.getRuntime().halt(42);
            }
            case "garbage" -> {
                out.writeInt(-7);
                out.flush();
            }
            case "chatter" -> {
                for (int i = 0; i < 100_000; i++) {
                    System.err.println("a line that nobody reads " + i);
                }
            }
            case "refuse" -> {
                WorkerProtocol.fail(WorkerFailure.Reason.ENCRYPTED, "Needs a password")
                        .writeTo(out);
                return;
            }
            case "environment" ->
                Frame.text(new TreeMap<>(System.getenv()).toString()).writeTo(out);
            case "connect" ->
                Frame.text(connect(Integer.parseInt(lines.get(1)))).writeTo(out);
            case "scratch" -> {
                var file = Files.createTempFile("left", "over");
                Frame.text(file.toString()).writeTo(out);
            }
            case "stray" -> {
                var stray = new MailAttachment("passwd", "text/plain", Path.of("/etc/passwd"), false);
                var mail = new MailParts(
                        "",
                        List.of(),
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(stray),
                        Optional.empty());
                WorkerProtocol.done(read(Optional.of(mail))).writeTo(out);
                return;
            }
            default -> Frame.text("äöü €").writeTo(out);
        }
        WorkerProtocol.done(read(Optional.empty())).writeTo(out);
    }

    private static ContentRead read(Optional<MailParts> mail) {
        return new ContentRead(
                "",
                false,
                "text/plain",
                Optional.empty(),
                List.of(),
                Map.of("title", "Gruß"),
                3,
                Optional.of("One file inside is damaged"),
                mail);
    }

    private static void exhaustMemory() {
        var hoard = new ArrayList<byte[]>();
        while (true) {
            hoard.add(new byte[1 << 20]);
        }
    }

    private static String connect(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 2_000);
            return "connected";
        } catch (IOException e) {
            return "refused";
        }
    }
}
