package org.schriftgut.tenant;

import java.util.HexFormat;
import org.schriftgut.common.Problem;

/**
 * Applies a set.
 *
 * @param basedOn hash that the preview gave
 * @param blueprintHash SHA-256 of the blueprint that made the set, in hex; null where none did
 * @param reason why, for who has to approve lines, or null
 */
public record ApplySet(ConfigSet set, String basedOn, String blueprintHash, String reason) {

    public ApplySet(ConfigSet set, String basedOn) {
        this(set, basedOn, null, null);
    }

    ConfigOrigin origin() {
        return blueprintHash == null ? ConfigOrigin.IMPORT : ConfigOrigin.BLUEPRINT;
    }

    /** @throws org.schriftgut.common.Problem INVALID for what is no SHA-256 */
    byte[] blueprint() {
        if (blueprintHash == null) {
            return null;
        }
        try {
            var hash = HexFormat.of().parseHex(blueprintHash);
            if (hash.length == 32) {
                return hash;
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw Problem.invalid("blueprintHash", TenantFault.NO_HASH);
    }
}
