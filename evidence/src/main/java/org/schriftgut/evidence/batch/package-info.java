/**
 * Evidence over time: items wait, are sealed in batches, are renewed before anything weakens; records are put together when somebody
 * asks.
 *
 * <p>Every step ends in one atomic call of the {@link org.schriftgut.evidence.batch.EvidenceStore}, and is safe to repeat: a crash
 * at any moment costs at most a time-stamp that nobody uses.
 */
package org.schriftgut.evidence.batch;
