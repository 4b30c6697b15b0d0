package org.schriftgut.search.client;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.schriftgut.search.client.WorkerFailure.Reason;

/** Turns tasks, results and failures into frames and back; used by both sides. */
public final class WorkerProtocol {
    /** Raised whenever the meaning of a frame changes; both sides must agree. */
    public static final int VERSION = 2;

    private WorkerProtocol() {}

    /**
     * What a TASK frame says.
     *
     * @param task what to do
     * @param file with which file
     * @param limits within which limits
     */
    public record Order(Task<?> task, Path file, Limits limits) {}

    interface Fields {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static Frame frame(Frame.Type type, Fields fields) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            fields.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Frame(type, bytes.toByteArray());
    }

    /** The worker is ready. */
    public static Frame hello() {
        return frame(Frame.Type.HELLO, out -> {
            out.writeInt(VERSION);
            out.writeLong(ProcessHandle.current().pid());
        });
    }

    /** A task for the worker. */
    public static Frame order(Order order) {
        return frame(Frame.Type.TASK, out -> {
            Codec.write(order.task(), out);
            Strings.write(out, order.file().toString());
            out.writeLong(order.limits().maxFileBytes());
            out.writeLong(order.limits().maxExpandedBytes());
            out.writeInt(order.limits().maxDepth());
            out.writeInt(order.limits().maxEmbedded());
            out.writeLong(order.limits().maxPixels());
        });
    }

    /** Reads a TASK frame. */
    public static Order order(Frame frame) throws IOException {
        if (frame.type() != Frame.Type.TASK) {
            throw new IOException("Expected a task, not " + frame.type());
        }
        var in = frame.fields();
        return new Order(
                Codec.read(in),
                Path.of(Strings.read(in)),
                new Limits(in.readLong(), in.readLong(), in.readInt(), in.readInt(), in.readLong()));
    }

    /** The result of a task; the text of {@link ContentRead} went ahead in TEXT frames. */
    public static Frame done(Object result) {
        return frame(Frame.Type.DONE, out -> Codec.writeAny(result, out));
    }

    static <R> R done(Class<R> type, Frame frame, String text) throws IOException {
        return Codec.readAny(type, frame.fields(), text);
    }

    /** The task could not be done. */
    public static Frame fail(Reason reason, String sentence) {
        return frame(Frame.Type.FAIL, out -> {
            Strings.write(out, reason.name());
            Strings.write(out, sentence);
        });
    }

    static WorkerFailure fail(Frame frame, String partialText) throws IOException {
        var in = frame.fields();
        var name = Strings.read(in);
        try {
            return new WorkerFailure(Reason.valueOf(name), Strings.read(in), partialText);
        } catch (IllegalArgumentException e) {
            throw new IOException("Unknown reason " + name, e);
        }
    }
}
