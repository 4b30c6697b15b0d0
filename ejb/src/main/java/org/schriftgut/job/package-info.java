/**
 * Work that follows an act: queued in the act's transaction, claimed by lease, one at a time per kind and subject.
 *
 * <p>Knows nothing of what the work is; features bring {@link org.schriftgut.job.JobHandler}s. A handler may be called again
 * for the same work at any time and therefore reads the state anew. Showing jobs to people is left to {@code oversight}.
 */
package org.schriftgut.job;
