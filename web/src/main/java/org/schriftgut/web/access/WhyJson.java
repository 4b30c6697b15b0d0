package org.schriftgut.web.access;

import java.util.List;
import java.util.UUID;
import org.schriftgut.access.AccessReport.PersonRights;
import org.schriftgut.oversight.AccessOrigin;
import org.schriftgut.rights.Proof;
import org.schriftgut.rights.Right;
import org.schriftgut.web.why.ProofTexts;

/**
 * Why a person may read a record, or may not: decisions, never content.
 *
 * @param rights all the person may do with it
 * @param because what settles it, one sentence each
 * @param origin where the definition was decided, one sentence; left out in lists, and where the caller may not know it
 * @param proof the whole tree; its value is the decision
 */
public record WhyJson(
        UUID person,
        String displayName,
        boolean mayRead,
        List<Right> rights,
        List<String> because,
        String origin,
        StepJson proof) {

    /**
     * A step of the proof.
     *
     * @param reason name of the step, for programs
     * @param about unit, group, person or plan entry it speaks of
     */
    public record StepJson(Proof.How how, Proof.Reason reason, UUID about, boolean holds, List<StepJson> parts) {

        static StepJson of(Proof proof) {
            return new StepJson(
                    proof.how(),
                    proof.reason(),
                    proof.about(),
                    proof.holds(),
                    proof.parts().stream().map(StepJson::of).toList());
        }
    }

    static WhyJson of(PersonRights found, AccessOrigin origin, ProofTexts texts) {
        return new WhyJson(
                found.person().id(),
                found.person().displayName(),
                found.reading().allowed(),
                found.rights().stream().sorted().toList(),
                texts.because(found.reading().proof(), found.person().displayName()),
                texts.origin(origin),
                StepJson.of(found.reading().proof()));
    }
}
