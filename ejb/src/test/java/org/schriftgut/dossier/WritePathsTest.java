package org.schriftgut.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nothing about a place or a document is written by code that has not asked the life cycle where it locked the row. */
class WritePathsTest {

    private static final String DOCUMENT = "org.schriftgut.document.";
    private static final String DOSSIER = "org.schriftgut.dossier.";

    /** Whoever calls one of these has asked. */
    private static final Set<String> QUESTIONS = Set.of(
            DOSSIER + "PlaceRows.writable",
            DOSSIER + "PlaceRows.followed",
            DOSSIER + "Places.requireOpen",
            DOSSIER + "Places.require",
            DOSSIER + "PlaceLifecycle.at",
            DOCUMENT + "DocumentRows.writable");

    /** There was nothing to ask before: the dossier is new. */
    private static final Set<String> NEW = Set.of("Dossiers.openNew(org.schriftgut.dossier.OpenDossier)");

    private static final Set<String> ROWS = Set.of(
            DOSSIER + "Place", DOCUMENT + "DocumentRecord", DOCUMENT + "DocumentPart", DOCUMENT + "DocumentVersion");

    /** Who writes these tables by statements of their own. */
    private static final Set<String> STATEMENTS = Set.of("Derivation", "KeptDossiers", "PlaceRestrictions");

    private static final Pattern STATEMENT =
            Pattern.compile("(update|insert into|delete from) (place|document|document_part|document_version)\\b"
                    + "|update \"\\s*\\+");

    private static JavaClasses all;

    @BeforeAll
    static void the_application() {
        all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.schriftgut");
    }

    @Test
    void every_writer_of_a_record_has_asked_the_life_cycle() {
        assertThat(unasked(all)).isEmpty();
    }

    @Test
    void writers_are_found_at_all_and_one_who_asks_nobody_is_told_of() {
        var withSample = new ClassFileImporter()
                .withImportOption(location ->
                        new ImportOption.DoNotIncludeTests().includes(location) || location.contains("WritePathsTest"))
                .importPackages("org.schriftgut");

        assertThat(unasked(withSample)).containsExactly("WritePathsTest$Careless.rename(org.schriftgut.dossier.Place)");
        assertThat(writers(all).map(JavaCodeUnit::getName)).contains("change", "fileNew", "move", "lift", "set");
    }

    @Test
    void statements_that_write_records_stand_in_few_classes() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(WritePathsTest::hasStatement)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());

            assertThat(found).isEqualTo(STATEMENTS);
        }
    }

    /** Writes without asking. */
    static final class Careless {

        void rename(Place place) {
            place.subject = "anders";
        }
    }

    private static Set<String> unasked(JavaClasses classes) {
        return writers(classes)
                .flatMap(writer -> without(writer, new HashSet<>()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where the ways to a writer begin that ask nobody. */
    private static Set<String> without(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (asks(unit, new HashSet<>()) || NEW.contains(shortName(unit)) || !seen.add(unit)) {
            return Set.of();
        }
        var callers = unit.getAccessesToSelf().stream()
                .map(JavaAccess::getOrigin)
                .filter(caller -> !caller.equals(unit))
                .collect(Collectors.toSet());
        return callers.isEmpty()
                ? Set.of(shortName(unit))
                : callers.stream()
                        .flatMap(caller -> without(caller, seen).stream())
                        .collect(Collectors.toSet());
    }

    /** Whether it asks, itself or by a method of its own class. */
    private static boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && unit.getCallsFromSelf().stream()
                        .anyMatch(call -> isQuestion(call.getTarget())
                                || call.getTargetOwner().equals(unit.getOwner())
                                        && call.getTarget()
                                                .resolveMember()
                                                .filter(own -> asks(own, seen))
                                                .isPresent());
    }

    private static boolean isQuestion(CodeUnitAccessTarget target) {
        return QUESTIONS.contains(target.getOwner().getName() + "." + target.getName());
    }

    /** Who sets a field of a row, makes a new one, or runs a statement of their own. */
    private static Stream<JavaCodeUnit> writers(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> !ROWS.contains(unit.getOwner().getName()))
                .filter(unit -> setsField(unit) || makesOrDescribes(unit) || runsStatement(unit));
    }

    private static boolean setsField(JavaCodeUnit unit) {
        return unit.getFieldAccesses().stream()
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && ROWS.contains(access.getTargetOwner().getName()));
    }

    private static boolean makesOrDescribes(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream()
                .filter(call -> ROWS.contains(call.getTargetOwner().getName()))
                .anyMatch(call ->
                        List.of("<init>", "describe").contains(call.getTarget().getName()));
    }

    private static boolean runsStatement(JavaCodeUnit unit) {
        return STATEMENTS.contains(unit.getOwner().getSimpleName())
                && unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Query.class)
                                && call.getTarget().getName().equals("executeUpdate"));
    }

    private static boolean hasStatement(Path file) {
        try {
            // statements are put together over several lines
            var source = Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
            return STATEMENT.matcher(source).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String shortName(JavaCodeUnit unit) {
        var full = unit.getFullName();
        return full.substring(unit.getOwner().getPackageName().length() + 1);
    }
}
