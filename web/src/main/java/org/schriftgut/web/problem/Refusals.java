package org.schriftgut.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.schriftgut.common.Code;
import org.schriftgut.common.Finding;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.OfficeTime;
import org.schriftgut.common.Problem;

/**
 * Says codes in one language.
 *
 * <p>A sentence that starts with a small letter says something of a field: its subject is the field's name.
 */
public final class Refusals {

    private static final String BUNDLE = "org.schriftgut.web.problem.refusals";
    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Languages with a sentence for each code; the first is what programs get. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Refusals(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, EXACT_LANGUAGE);
    }

    /** In this language, which is one of {@link #LANGUAGES}. */
    public static Refusals in(Locale language) {
        return new Refusals(language);
    }

    /** In the first language there is of those that {@code Accept-Language} names; in English otherwise. */
    public static Refusals wantedBy(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? in(LANGUAGES.get(0))
                : firstOf(Collections.list(request.getLocales()));
    }

    /** In the first wanted language there is, in English otherwise. */
    public static Refusals firstOf(List<Locale> wanted) {
        return in(wanted.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.get(0)));
    }

    /** The whole sentence, with the field as its subject where it says something of one. */
    public String of(Problem problem) {
        var sentence = of(problem.code(), problem.args());
        return saysSomethingOfField(problem) ? problem.findings().get(0).where() + " " + sentence : sentence;
    }

    /** What is wrong; a subject is left to whoever shows the place. */
    public String of(Finding finding) {
        return of(finding.code(), finding.args());
    }

    /** What is wrong, beginning with the name of the field where the sentence needs it as its subject. */
    public String of(Finding finding, String field) {
        var sentence = of(finding);
        return needsSubject(sentence) ? field + " " + sentence : sentence;
    }

    /** The sentence as it stands on a page, with its full stop. */
    public static String closed(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    public String of(Code code, List<?> args) {
        return filled(code.key(), args);
    }

    /** What was kept to be said later; its key where an older or newer version kept what this one has no sentence for. */
    public String of(KeptCode kept) {
        return bundle.containsKey(kept.key())
                ? filled(kept.key(), kept.args().stream().map(this::keptArg).collect(Collectors.toList()))
                : kept.key();
    }

    private String filled(String key, List<?> args) {
        return new MessageFormat(bundle.getString(key), locale)
                .format(args.stream().map(this::shown).toArray());
    }

    private Object keptArg(Object arg) {
        if (arg instanceof String text) {
            return bundle.containsKey(text)
                    ? bundle.getString(text)
                    : DAY.matcher(text).matches() ? dayOrText(text) : text;
        }
        return arg;
    }

    private static Object dayOrText(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private boolean saysSomethingOfField(Problem problem) {
        return problem.findings().size() == 1
                && problem.is(problem.findings().get(0).code())
                && needsSubject(of(problem.findings().get(0)));
    }

    private static boolean needsSubject(String sentence) {
        return !sentence.isEmpty() && Character.isLowerCase(sentence.charAt(0));
    }

    private Object shown(Object arg) {
        if (arg instanceof Enum<?> constant && !(arg instanceof Code)) {
            return bundle.getString(KeptCode.word(constant));
        }
        if (arg instanceof Code code) {
            return of(code, List.of());
        }
        if (arg instanceof LocalDate day) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(locale)
                    .format(day);
        }
        if (arg instanceof Instant instant) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(locale)
                    .withZone(OfficeTime.ZONE)
                    .format(instant);
        }
        if (arg instanceof Collection<?> items) {
            return items.stream().map(this::shown).map(String::valueOf).collect(Collectors.joining(", "));
        }
        return arg == null ? "–" : arg instanceof Number ? arg : arg.toString();
    }
}
