package org.schriftgut.search.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkerProtocolTest {
    static List<Task<?>> tasks() {
        return List.of(
                ReadContent.whole("Straße.pdf", 7),
                new ReadContent("a.eml", 5, Path.of("/folder")),
                new SheetRows("", 5, 6),
                new Thumbnail(200),
                new Identify("x.doc"));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void carries_every_task(Task<?> task) throws IOException {
        var order = new WorkerProtocol.Order(task, Path.of("/a file"), Limits.defaults());

        assertThat(WorkerProtocol.order(overTheWire(WorkerProtocol.order(order))))
                .isEqualTo(order);
    }

    @Test
    void carries_the_parts_of_a_mail() throws IOException {
        var mail = new MailParts(
                "Änne <a@example.org>",
                List.of("b@example.org", "c@example.org"),
                List.of(),
                "Grüße",
                Optional.of(Instant.parse("2026-03-04T05:06:07Z")),
                Optional.empty(),
                "Text",
                List.of(new MailAttachment("a\u202Eb.pdf", "application/pdf", Path.of("/f/0"), true)),
                Optional.empty());

        var read = new ContentRead(
                "Text",
                true,
                "message/rfc822",
                Optional.of("fmt/278"),
                List.of(0, 70_000),
                Map.of("title", "Gruß"),
                3,
                Optional.of("One file inside is damaged"),
                Optional.of(mail));

        var arrived = WorkerProtocol.done(ContentRead.class, overTheWire(WorkerProtocol.done(read)), "Text");

        assertThat(arrived).isEqualTo(read);
    }

    @Test
    void carries_rows() throws IOException {
        var sheet = new SheetContent(
                "Plan", List.of("Plan", "Rest"), List.of(new SheetContent.Row(3, List.of("0.1", "", "Titel"))), true);

        assertThat(WorkerProtocol.done(SheetContent.class, overTheWire(WorkerProtocol.done(sheet)), ""))
                .isEqualTo(sheet);
    }

    @Test
    void refuses_what_is_no_frame() {
        var html = new DataInputStream(new ByteArrayInputStream("<html><body>".getBytes(StandardCharsets.US_ASCII)));

        assertThatThrownBy(() -> Frame.readFrom(html)).hasMessageContaining("Not a frame");
    }

    private static Frame overTheWire(Frame frame) throws IOException {
        var bytes = new ByteArrayOutputStream();
        frame.writeTo(new DataOutputStream(bytes));
        return Frame.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
