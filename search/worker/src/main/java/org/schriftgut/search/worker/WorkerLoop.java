package org.schriftgut.search.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.SynchronousQueue;
import org.schriftgut.search.client.Frame;
import org.schriftgut.search.client.WorkerProtocol;

/**
 * Takes orders and answers them. A thread of its own watches standard input, so that the process ends with the pool even
 * in the middle of a task.
 */
final class WorkerLoop {
    private final TaskRunner runner;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final SynchronousQueue<WorkerProtocol.Order> orders = new SynchronousQueue<>();

    WorkerLoop(TaskRunner runner, DataInputStream in, DataOutputStream out) {
        this.runner = runner;
        this.in = in;
        this.out = out;
    }

    void serve() {
        runner.warmUp();
        var reader = new Thread(this::readOrders, "orders");
        reader.setDaemon(true);
        reader.start();
        try {
            send(WorkerProtocol.hello());
            while (true) {
                answer(orders.take());
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void readOrders() {
        try {
            while (true) {
                orders.put(WorkerProtocol.order(Frame.readFrom(in)));
            }
        } catch (IOException | InterruptedException | RuntimeException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answer(WorkerProtocol.Order order) throws IOException {
        Frame answer;
        try (var text = new TextSink(this::send)) {
            try {
                var result = runner.run(order, text);
                text.flush();
                answer = WorkerProtocol.done(result);
            } catch (Exception | StackOverflowError | LinkageError | AssertionError | OutOfMemoryError e) {
                var verdict = Verdict.on(e);
                text.flush();
                answer = WorkerProtocol.fail(verdict.reason(), verdict.sentence());
            }
        }
        send(answer);
    }

    private synchronized void send(Frame frame) throws IOException {
        frame.writeTo(out);
    }
}
