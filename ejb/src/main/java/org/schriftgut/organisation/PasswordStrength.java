package org.schriftgut.organisation;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * How hard a password is to guess, by lists of known ones and by patterns. The lists lie in the application; nothing is asked of
 * the network.
 */
public enum PasswordStrength {
    /** Shorter than {@link AccountRules#MIN_PASSWORD}. */
    TOO_SHORT,
    /** In a list of known passwords, or built of such in a way that programs try: less than a milliard guesses. */
    KNOWN,
    FAIR,
    STRONG;

    /** What comes behind makes a password stronger still, and takes long to measure. */
    private static final int MOST_MEASURED = 64;

    /** Guesses, as powers of ten. */
    private static final double FAIR_FROM = 9;

    private static final double STRONG_FROM = 11;

    private static final Zxcvbn MEASURE = measure();

    /**
     * @param own words that somebody who knows the owner tries first
     */
    public static PasswordStrength of(String password, Collection<String> own) {
        if (password == null || password.length() < AccountRules.MIN_PASSWORD) {
            return TOO_SHORT;
        }
        var measured = password.substring(0, Math.min(password.length(), MOST_MEASURED));
        var guesses = MEASURE.measure(measured, words(own)).getGuessesLog10();
        if (guesses < FAIR_FROM) {
            return KNOWN;
        }
        return guesses < STRONG_FROM ? FAIR : STRONG;
    }

    /** Whether people may have it. */
    public boolean isEnough() {
        return this == FAIR || this == STRONG;
    }

    private static List<String> words(Collection<String> own) {
        return own.stream()
                .filter(Objects::nonNull)
                .flatMap(name -> Arrays.stream(name.split("[\\s@._-]")))
                .filter(word -> word.length() > 2)
                .toList();
    }

    private static Zxcvbn measure() {
        try {
            return new ZxcvbnBuilder()
                    .dictionaries(StandardDictionaries.loadAllDictionaries())
                    .dictionary(new Dictionary("german", germanWords()))
                    .keyboards(StandardKeyboards.loadAllKeyboards())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> germanWords() throws IOException {
        var file = PasswordStrength.class.getResourceAsStream("password-words-de.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        }
    }
}
