package org.schriftgut.federation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a provider says that somebody has shown a second factor there, in words that have one meaning everywhere. */
final class VouchedFactor {

    /** RFC 8176, section 2: what somebody knows, has and is. */
    private static final List<Set<String>> METHODS = List.of(
            Set.of("pwd", "pin", "kba"),
            Set.of("otp", "hwk", "swk", "sc"),
            Set.of("face", "fpt", "iris", "retina", "vbm"));

    /**
     * Classes that need two factors: OpenID Connect EAP ACR Values 1.0, REFEDS MFA Profile 1.2, and the levels of Commission
     * Implementing Regulation (EU) 2015/1502. Numbers and words of single providers say nothing here.
     */
    private static final Set<String> CLASSES = Set.of(
            "phr",
            "phrh",
            "https://refeds.org/profile/mfa",
            "http://eidas.europa.eu/LoA/substantial",
            "http://eidas.europa.eu/LoA/high");

    private VouchedFactor() {}

    /** @param claims of a checked token: {@code amr} a list of methods, {@code acr} the class of the whole */
    static boolean isIn(Map<String, Object> claims) {
        var methods = claims.get("amr") instanceof Collection<?> many ? many : List.of();
        return methods.contains("mfa")
                || METHODS.stream()
                                .filter(kind -> kind.stream().anyMatch(methods::contains))
                                .count()
                        > 1
                || claims.get("acr") instanceof String word && CLASSES.contains(word);
    }
}
