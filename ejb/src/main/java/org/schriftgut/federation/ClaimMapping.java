package org.schriftgut.federation;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schriftgut.rights.Role;

/**
 * What the claims of a provider mean here. A claim is named by its path, with dots: {@code realm_access.roles}.
 *
 * @param login claim with the login; what stands behind an @ is cut off
 * @param name claim with the display name
 * @param unit claim with the code of the unit; null: units are kept here
 * @param role claim with a word or a list of words; null: roles are kept here
 * @param roleWords each a word of the provider, an equals sign, and one of our roles
 */
public record ClaimMapping(String login, String name, String unit, String role, List<String> roleWords) {

    /** Usual names, units and roles kept here. Source: OpenID Connect Core 1.0, section 5.1. */
    public static final ClaimMapping USUAL = new ClaimMapping("preferred_username", "name", null, null, List.of());

    Optional<String> loginOf(Map<String, Object> claims) {
        return text(claims, login)
                .map(found -> found.strip().toLowerCase(Locale.ROOT))
                .map(found -> found.contains("@") ? found.substring(0, found.indexOf('@')) : found);
    }

    Optional<String> nameOf(Map<String, Object> claims) {
        return text(claims, name);
    }

    Optional<String> unitOf(Map<String, Object> claims) {
        return unit == null ? Optional.empty() : text(claims, unit);
    }

    /** The roles that the words of the claim stand for; words that mean nothing here are passed over. */
    Set<Role> rolesOf(Map<String, Object> claims) {
        var roles = EnumSet.noneOf(Role.class);
        var value = role == null ? null : at(claims, role);
        var words = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        for (var entry : roleWords) {
            var sign = entry.lastIndexOf('=');
            if (words.contains(entry.substring(0, sign))) {
                roles.add(Role.valueOf(entry.substring(sign + 1)));
            }
        }
        return roles;
    }

    /** Whether each role word reads {@code word=ROLE} with a role of ours that gives no power: two people give that (R103). */
    boolean isSound() {
        var known = Arrays.stream(Role.values())
                .filter(role -> !role.isPowerful())
                .map(Role::name)
                .toList();
        return roleWords.stream().allMatch(entry -> {
            var sign = entry.lastIndexOf('=');
            return sign > 0 && known.contains(entry.substring(sign + 1));
        });
    }

    private static Optional<String> text(Map<String, Object> claims, String path) {
        return at(claims, path) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private static Object at(Map<String, Object> claims, String path) {
        // providers also use claims whose own name holds dots, often as addresses
        if (claims.containsKey(path)) {
            return claims.get(path);
        }
        Object here = claims;
        for (var step : path.split("\\.")) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }
}
