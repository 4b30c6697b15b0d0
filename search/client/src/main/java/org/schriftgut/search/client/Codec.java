package org.schriftgut.search.client;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** One kind of task as bytes, and its result: the fields in the order of the record, a result without text sent ahead. */
interface Codec<T extends Task<R>, R> {
    List<Codec<?, ?>> ALL =
            List.of(new ReadContentCodec(), new SheetRowsCodec(), new ThumbnailCodec(), new IdentifyCodec());

    /** What its orders begin with. */
    char code();

    Class<T> task();

    Class<R> result();

    void writeTask(T task, DataOutputStream out) throws IOException;

    T readTask(DataInputStream in) throws IOException;

    void writeResult(R result, DataOutputStream out) throws IOException;

    R readResult(DataInputStream in, String text) throws IOException;

    static void write(Task<?> task, DataOutputStream out) throws IOException {
        for (var codec : ALL) {
            if (codec.task().isInstance(task)) {
                writeWith(codec, task, out);
                return;
            }
        }
        throw new IllegalArgumentException("No code for " + task);
    }

    private static <T extends Task<R>, R> void writeWith(Codec<T, R> codec, Task<?> task, DataOutputStream out)
            throws IOException {
        out.writeByte(codec.code());
        codec.writeTask(codec.task().cast(task), out);
    }

    static Task<?> read(DataInputStream in) throws IOException {
        var code = in.readByte();
        for (var codec : ALL) {
            if (codec.code() == code) {
                return codec.readTask(in);
            }
        }
        throw new IOException("Unknown task code " + code);
    }

    static void writeAny(Object result, DataOutputStream out) throws IOException {
        for (var codec : ALL) {
            if (codec.result().isInstance(result)) {
                writeResultWith(codec, result, out);
                return;
            }
        }
        throw new IllegalArgumentException("Not the result of a task: " + result.getClass());
    }

    private static <R> void writeResultWith(Codec<?, R> codec, Object result, DataOutputStream out) throws IOException {
        codec.writeResult(codec.result().cast(result), out);
    }

    static <R> R readAny(Class<R> type, DataInputStream in, String text) throws IOException {
        for (var codec : ALL) {
            if (codec.result() == type) {
                return type.cast(codec.readResult(in, text));
            }
        }
        throw new IllegalArgumentException("Not the result of a task: " + type);
    }
}
