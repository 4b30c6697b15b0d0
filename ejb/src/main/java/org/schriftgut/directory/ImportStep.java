package org.schriftgut.directory;

import java.util.Map;
import java.util.UUID;

/**
 * One thing a run does.
 *
 * @param object ours; null for what is new
 * @param key how the directory names it for ever
 * @param label code, login or name
 * @param before what changes, as it was; empty for what is new
 * @param now the same, as it will be: texts, and a list of logins for members
 */
public record ImportStep(
        Act act,
        Subject subject,
        UUID object,
        String key,
        String label,
        Map<String, Object> before,
        Map<String, Object> now) {

    public ImportStep {
        before = Map.copyOf(before);
        now = Map.copyOf(now);
    }

    /** What happens; nothing is ever deleted. */
    public enum Act {
        ADD,
        CHANGE,
        DEACTIVATE,
        REACTIVATE
    }
}
