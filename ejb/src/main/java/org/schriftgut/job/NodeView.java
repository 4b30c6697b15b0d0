package org.schriftgut.job;

import java.time.Instant;

/**
 * A server that works on the database.
 *
 * @param begunAt when it was started
 * @param seenAt when it last wrote that it is there
 * @param isAlive whether that was just now
 * @param hasIndex whether it has the search index; of several servers one has it, and the others leave its jobs to that one
 */
public record NodeView(String name, Instant begunAt, Instant seenAt, boolean isAlive, boolean hasIndex) {}
