package org.schriftgut.web.problem;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.schriftgut.common.Code;
import org.schriftgut.common.CommonFault;
import org.schriftgut.common.Finding;
import org.schriftgut.common.KeptCode;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.rights.Role;

class RefusalsTest {

    private static final List<Locale> LANGUAGES = Refusals.LANGUAGES;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[},]");

    /** What a sentence may be filled with; texts are names and references. */
    private static final List<Class<?>> VALUES = List.of(
            Number.class,
            String.class,
            UUID.class,
            LocalDate.class,
            Instant.class,
            Enum.class,
            Code.class,
            Collection.class);

    /** Of what lists of values hold. */
    private static final List<Class<? extends Enum<?>>> LISTED = List.of(Role.class);

    private static List<Code> codes;

    @BeforeAll
    static void every_enum_of_codes_there_is() {
        codes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.schriftgut").stream()
                        .filter(found -> found.isEnum() && found.isAssignableTo(Code.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> List.of(type.getEnumConstants()).stream())
                        .map(Code.class::cast)
                        .toList();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_code_has_a_sentence_with_a_place_for_each_value(Locale language) {
        var bundle = bundle(language);

        assertThat(codes).hasSizeGreaterThan(5).allSatisfy(code -> {
            var pattern = bundle.getString(code.key());
            var places = PLACEHOLDER
                    .matcher(pattern)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .collect(toCollection(TreeSet::new));
            assertThat(places)
                    .as("%s = %s", code.key(), pattern)
                    .containsExactlyElementsOf(
                            IntStream.range(0, code.args().size()).boxed().toList());
            assertThat(pattern.replace("''", "")).as(code.key()).isNotBlank().doesNotContain("'");
        });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void each_word_that_fills_a_sentence_is_there(Locale language) {
        var bundle = bundle(language);

        assertThat(Stream.concat(LISTED.stream(), codes.stream().flatMap(code -> code.args().stream()))
                        .distinct())
                .allSatisfy(type -> {
                    assertThat(VALUES).as(type.getName()).anyMatch(value -> value.isAssignableFrom(type));
                    if (type.isEnum() && !Code.class.isAssignableFrom(type)) {
                        for (var constant : type.getEnumConstants()) {
                            assertThat(bundle.getString(KeptCode.word((Enum<?>) constant)))
                                    .isNotBlank();
                        }
                    }
                });
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void no_sentence_is_left_over(Locale language) {
        var wanted = new HashSet<String>();
        LISTED.forEach(type -> List.of(type.getEnumConstants()).forEach(word -> wanted.add(KeptCode.word(word))));
        codes.forEach(code -> {
            wanted.add(code.key());
            code.args().stream()
                    .filter(Class::isEnum)
                    .flatMap(type -> List.of(type.getEnumConstants()).stream())
                    .forEach(word -> wanted.add(KeptCode.word((Enum<?>) word)));
        });

        assertThat(bundle(language).keySet()).isSubsetOf(wanted);
    }

    @Test
    void no_two_codes_share_a_key() {
        assertThat(codes).extracting(Code::key).doesNotHaveDuplicates();
    }

    @Test
    void a_sentence_lacks_its_subject_in_both_languages_or_in_neither() {
        var english = bundle(Locale.ENGLISH);
        var german = bundle(Locale.GERMAN);
        var different = new ArrayList<String>();

        for (var code : codes) {
            if (Character.isLowerCase(english.getString(code.key()).charAt(0))
                    != Character.isLowerCase(german.getString(code.key()).charAt(0))) {
                different.add(code.key());
            }
        }

        assertThat(different).isEmpty();
    }

    @Test
    void a_field_is_the_subject_of_what_is_wrong_with_it() {
        var problem = Problem.invalid("subject", CommonFault.TOO_LONG, 200);

        assertThat(Refusals.in(Locale.ENGLISH).of(problem)).isEqualTo("subject must not be longer than 200 characters");
        assertThat(Refusals.in(Locale.GERMAN).of(Finding.of("subject", CommonFault.TOO_LONG, 200), "Betreff"))
                .isEqualTo("Betreff darf nicht länger als 200 Zeichen sein");
    }

    @Test
    void the_first_wanted_language_there_is_is_taken() {
        var problem = new Problem(Kind.NOT_SIGNED_IN, CommonFault.NOT_SIGNED_IN);

        assertThat(Refusals.firstOf(List.of(Locale.FRENCH, Locale.GERMANY, Locale.ENGLISH))
                        .of(problem))
                .isEqualTo("Bitte melden Sie sich zuerst an");
        assertThat(Refusals.firstOf(List.of(Locale.FRENCH)).of(problem)).isEqualTo("Sign in first");
    }

    @Test
    void what_was_kept_under_a_code_that_is_no_more_is_said_by_its_key() {
        var refusals = Refusals.in(Locale.GERMAN);

        assertThat(refusals.of(new KeptCode("It's {gone}", List.of("a")))).isEqualTo("It's {gone}");
    }

    @Test
    void what_only_looks_like_a_day_is_said_as_it_was_kept() {
        var refusals = Refusals.in(Locale.GERMAN);

        assertThat(refusals.of(KeptCode.of(CommonFault.SAID, List.of("2026-02-31"))))
                .isEqualTo("2026-02-31");
        assertThat(refusals.of(KeptCode.of(CommonFault.SAID, List.of("2026-02-28"))))
                .isEqualTo("28.02.2026");
    }

    /** @throws MissingResourceException from its {@code getString} if a sentence is missing, never another language's */
    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "org.schriftgut.web.problem.refusals",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
