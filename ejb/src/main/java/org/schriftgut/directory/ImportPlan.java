package org.schriftgut.directory;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.schriftgut.common.CanonicalJson;
import org.schriftgut.common.Sha256;

/**
 * What a run would do, and nothing else.
 *
 * @param leavingPercent the largest share, of people, units or groups from the directory, that would be put out of use
 */
public record ImportPlan(List<ImportStep> steps, List<ImportNote> notes, int leavingPercent) {

    public ImportPlan {
        steps = List.copyOf(steps);
        notes = List.copyOf(notes);
    }

    /** Whether nothing can be done as the directory is. */
    public boolean isBlocked() {
        return notes.stream().anyMatch(ImportNote::isBlocking);
    }

    public long count(ImportStep.Act act) {
        return steps.stream().filter(step -> step.act() == act).count();
    }

    /** SHA-256 of all steps, in hex: who confirms it confirms exactly them. */
    public String hash() {
        var text = steps.stream()
                .map(step -> CanonicalJson.text(Map.of(
                        "act", step.act().name(),
                        "subject", step.subject().name(),
                        "key", step.key(),
                        "label", step.label(),
                        "before", new TreeMap<>(step.before()),
                        "now", new TreeMap<>(step.now()))))
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Sha256.of(text));
    }
}
