package org.schriftgut.web.page;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the pages in one language, and numbers, dates and sizes as that language writes them.
 *
 * <p>Times are shown in the zone of the authority, whatever zone the server runs in. An unknown key is a mistake in a
 * template and ends as {@link MissingResourceException}; nothing is shown half translated.
 */
public final class Texts {

    private static final String BUNDLE = "org.schriftgut.web.page.messages";
    private static final ResourceBundle.Control EXACT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> BYTE_UNITS = List.of("B", "KB", "MB", "GB", "TB");

    /** Languages with a complete set of texts; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    private final Locale locale;
    private final ZoneId zone;
    private final ResourceBundle bundle;
    private final Map<String, String> own;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;
    private final DateTimeFormatter clock;

    private Texts(Locale locale, ZoneId zone, Map<String, String> own) {
        this.locale = locale;
        this.zone = zone;
        this.own = Map.copyOf(own);
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, EXACT_LANGUAGE);
        this.day = DateTimeFormatter.ofPattern(bundle.getString("format.tag"), locale)
                .withZone(zone);
        this.minute = DateTimeFormatter.ofPattern(bundle.getString("format.zeitpunkt"), locale)
                .withZone(zone);
        this.clock = DateTimeFormatter.ofPattern(bundle.getString("format.uhrzeit"), locale)
                .withZone(zone);
    }

    /**
     * Texts for the first wanted language there is, German otherwise.
     *
     * @param wanted languages in the order of the reader's preference, for example from {@code Accept-Language}
     * @param zone zone of the authority
     */
    public static Texts of(List<Locale> wanted, ZoneId zone) {
        var language = wanted.stream()
                .map(locale -> Locale.forLanguageTag(locale.getLanguage()))
                .filter(LANGUAGES::contains)
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return new Texts(language, zone, Map.of());
    }

    /** Texts in this language, in the zone of German authorities. */
    public static Texts of(Locale language) {
        return of(List.of(language), ZoneId.of("Europe/Berlin"));
    }

    /** The same texts, but these words in place of the usual ones, by key. */
    public Texts with(Map<String, String> words) {
        return new Texts(locale, zone, words);
    }

    /** Language tag for the {@code lang} attribute. */
    public String language() {
        return locale.getLanguage();
    }

    /** The text for this key. */
    public String get(String key) {
        var word = own.get(key);
        return word == null ? bundle.getString(key) : word;
    }

    /** Whether there is a text for this key, where features may bring kinds that have none yet. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text for this key with {@code {0}}, {@code {1}} … filled in ({@link MessageFormat}). */
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** The label of an enum constant, from the key {@code <enum>.<constant>}, nested enums as {@code <class>.<enum>}. */
    public String of(Enum<?> constant) {
        return get(keyOf(constant));
    }

    /** The key {@link #of(Enum)} looks up. */
    public static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var name = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return name + "." + constant.name();
    }

    /** A day as this language writes it. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The day of a point in time. */
    public String day(Instant instant) {
        return day.format(instant);
    }

    /** Day and minute of a point in time. */
    public String minute(Instant instant) {
        return minute.format(instant);
    }

    /** Only the time of day. */
    public String clock(Instant instant) {
        return clock.format(instant);
    }

    /** A count with the separators of this language. */
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** Seconds with two decimals. */
    public String seconds(double seconds) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(seconds);
    }

    /** A size in bytes, rounded for people: decimal units, as file managers show them. */
    public String size(long sizeBytes) {
        double value = sizeBytes;
        int unit = 0;
        while (value >= 1000 && unit < BYTE_UNITS.size() - 1) {
            value /= 1000;
            unit++;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(unit > 0 && value < 10 ? 1 : 0);
        return format.format(value) + "\u00a0" + BYTE_UNITS.get(unit);
    }
}
