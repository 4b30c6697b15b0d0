package org.schriftgut.rights;

import java.util.List;
import org.schriftgut.rights.Proof.Reason;

/** An answer with its proof. */
public record Decision(Proof proof) {

    public static Decision bySystem() {
        return new Decision(Proof.fact(Reason.SYSTEM, null, true));
    }

    public boolean allowed() {
        return proof.holds();
    }

    /** What settled it, each once; never empty. */
    public List<Reason> reasons() {
        return proof.settling().map(Proof::reason).distinct().toList();
    }
}
