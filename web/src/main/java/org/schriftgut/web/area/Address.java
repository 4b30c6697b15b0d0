package org.schriftgut.web.area;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.schriftgut.signin.Scope;

/**
 * An address and everything below it, and how it is guarded. All of them together are the one table of what a token of which
 * scope may do: page and API of the same act stand there with the same word ({@link #filing}, {@link #administering}, …), and
 * what says nothing lets itself be changed with the widest scope alone.
 *
 * @param path from the root of the server; a part in braces stands for any one part
 * @param exact whether what lies below it is not meant
 * @param proof who has to be known
 * @param reading scope a token needs to read; {@code null}: no token may, only a person who signed in
 * @param changing scope a token needs for anything else, likewise
 * @param refusal how a refusal is answered
 * @param csrf what shows that a change came from a page of ours
 * @param duties duties that may be done here before everything else is open
 */
public record Address(
        String path,
        boolean exact,
        Proof proof,
        Scope reading,
        Scope changing,
        Refusal refusal,
        Csrf csrf,
        Set<Duty> duties) {

    /** Who has to be known. */
    public enum Proof {
        /** Nobody; what is asked checks by itself what it is shown. */
        NONE,
        /** Somebody, by a session, a token or a password. */
        SIGNED_IN
    }

    /** How a refusal is answered. */
    public enum Refusal {
        /** By a page, and by the sign-in page where nobody is known; to a script, as a problem. */
        PAGE,
        /** By a problem after RFC 9457. */
        PROBLEM
    }

    /** What shows that a change came from a page of ours. */
    public enum Csrf {
        /** What the browser says of itself; there is no session yet. */
        BROWSER,
        /** The token of the session. */
        TOKEN
    }

    /** What a person has to do before everything else is open to them. */
    public enum Duty {
        /** Set a password of their own. */
        RENEW_PASSWORD,
        /** Set up a second factor. */
        ENROL
    }

    public Address {
        duties = Set.copyOf(duties);
    }

    /** Pages. Tokens read them with the narrowest scope and change with the widest. */
    public static Address pages(String path) {
        return new Address(
                path, false, Proof.SIGNED_IN, Scope.READ, Scope.ADMINISTER, Refusal.PAGE, Csrf.TOKEN, Set.of());
    }

    /** Calls of the API, guarded like pages. */
    public static Address api(String path) {
        return new Address(
                path, false, Proof.SIGNED_IN, Scope.READ, Scope.ADMINISTER, Refusal.PROBLEM, Csrf.TOKEN, Set.of());
    }

    /** This address alone, not what lies below it. */
    public Address exactly() {
        return new Address(path, true, proof, reading, changing, refusal, csrf, duties);
    }

    /** Open to everybody. */
    public Address open() {
        return new Address(path, exact, Proof.NONE, reading, changing, refusal, Csrf.BROWSER, duties);
    }

    /** Whoever may file may change here: records, and not who may see them. */
    public Address filing() {
        return new Address(path, exact, proof, Scope.READ, Scope.FILE, refusal, csrf, duties);
    }

    /** Reading is enough for everything here. */
    public Address asking() {
        return new Address(path, exact, proof, Scope.READ, Scope.READ, refusal, csrf, duties);
    }

    /** Looking needs the widest scope, too. */
    public Address administering() {
        return new Address(path, exact, proof, Scope.ADMINISTER, Scope.ADMINISTER, refusal, csrf, duties);
    }

    /** What keeps an account safe belongs to the person: no token will do. */
    public Address forPersons() {
        return new Address(path, exact, proof, null, null, refusal, csrf, duties);
    }

    /** Tokens may look, but only a person changes something here. */
    public Address changedByPersons() {
        return new Address(path, exact, proof, reading, null, refusal, csrf, duties);
    }

    /** Open before these duties are done. */
    public Address during(Duty first, Duty... further) {
        return new Address(path, exact, proof, reading, changing, refusal, csrf, EnumSet.of(first, further));
    }

    /** The scope a token needs; empty where no token will do. */
    public Optional<Scope> needed(boolean isReading) {
        return Optional.ofNullable(isReading ? reading : changing);
    }

    /**
     * Whether that path is meant.
     *
     * @param asked as it came; read as JAX-RS reads it: decoded, without parameters behind a semicolon and without empty
     *     parts, so that no spelling of an address gets past how it is guarded
     */
    public boolean covers(String asked) {
        var own = parts(path);
        var theirs = parts(asked);
        if (exact ? own.length != theirs.length : own.length > theirs.length) {
            return false;
        }
        for (int i = 0; i < own.length; i++) {
            if (!own[i].startsWith("{") && !own[i].equals(theirs[i])) {
                return false;
            }
        }
        return true;
    }

    /** The narrower of two that cover a path: more parts, then more words among them, then the exact one. */
    int narrowness() {
        var own = parts(path);
        var words = 0;
        for (var part : own) {
            words += part.startsWith("{") ? 0 : 1;
        }
        return 1000 * own.length + 10 * words + (exact ? 1 : 0);
    }

    private static String[] parts(String path) {
        return Arrays.stream(path.split("/"))
                .map(Address::word)
                .filter(part -> !part.isEmpty())
                .toArray(String[]::new);
    }

    private static String word(String part) {
        var bare = part.indexOf(';') < 0 ? part : part.substring(0, part.indexOf(';'));
        try {
            return bare.indexOf('%') < 0 ? bare : URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // no encoding: nothing is found by it
            return bare;
        }
    }
}
