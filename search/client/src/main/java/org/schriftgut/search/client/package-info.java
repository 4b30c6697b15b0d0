/**
 * Drives the worker processes in which every parser of foreign bytes runs; holds no parser itself, only the JDK.
 *
 * <p>{@link org.schriftgut.search.client.WorkerPool} starts a few Java processes, hands each one {@link
 * org.schriftgut.search.client.Task} at a time, kills what exceeds its limits and turns whatever went wrong into a
 * {@link org.schriftgut.search.client.WorkerFailure} that keeps the text read so far. The worker's side lives in the
 * module {@code search/worker}; what both sides share is here.
 *
 * <h2>Protocol, version 1</h2>
 *
 * <p>Frames over the standard streams of the process: length of what follows (4 bytes, big endian), type (1 byte),
 * payload in {@link java.io.DataOutput} form; a string is its length in bytes (4 bytes) and UTF-8.
 *
 * <pre>
 * worker -&gt; pool  HELLO  protocol version, process id     once, when it is ready
 * pool -&gt; worker  TASK   task code, its fields, file, limits
 * worker -&gt; pool  TEXT   a piece of text                  any number, as soon as it is read
 * worker -&gt; pool  DONE   the result without its text      ends the task
 * worker -&gt; pool  FAIL   reason, sentence                 ends the task
 * </pre>
 *
 * <p>End of the worker's standard input means: stop at once. Standard error is free text and only its end is kept.
 */
package org.schriftgut.search.client;
