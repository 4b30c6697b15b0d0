package org.schriftgut.web.plan;

/**
 * The plan entry a page is about.
 *
 * @param retention how long and what then, one line; empty if nothing is set
 * @param retentionFrom code of the entry the retention is inherited from; empty if set here
 * @param validity "valid from … until …", one line; empty if unlimited
 * @param note explanation of the entry; may be empty
 * @param filing whether dossiers may be created here
 */
public record PlanEntry(
        String id,
        String code,
        String title,
        String retention,
        String retentionFrom,
        String validity,
        String note,
        boolean retired,
        boolean filing) {}
