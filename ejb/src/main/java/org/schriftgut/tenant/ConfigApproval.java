package org.schriftgut.tenant;

import java.util.Map;

/** Asked on whose right lines are applied; answered by the feature that keeps requests for a second person. */
public interface ConfigApproval {

    /** Whether the caller could apply such a line now without asking anybody. */
    boolean isCaller(Approver approver);

    /**
     * The consent to exactly these lines; asked for where there is none yet.
     *
     * @param content part and lines: texts, whole numbers, truth values, null, lists and maps of these
     * @param reason why, for who decides, or null
     * @throws org.schriftgut.common.Problem if the caller may not ask, or nobody could decide
     */
    Consent consent(Approver approver, Map<String, ?> content, String reason);

    /**
     * Uses a given consent up, in this transaction.
     *
     * @throws org.schriftgut.common.Problem FORBIDDEN if who asked or who approved has lost the right since
     */
    void use(Consent consent);

    /** Does it on the right of who approved, so that facades ask for it at this moment. */
    void on(Consent consent, Runnable work);
}
