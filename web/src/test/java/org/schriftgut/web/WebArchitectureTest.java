package org.schriftgut.web;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.schriftgut.web.area.Area;
import org.schriftgut.web.page.PageModel;
import org.schriftgut.web.product.Product;

/** Protocol in, facade call, protocol out: docs/architecture.md, executed for the web module. */
@AnalyzeClasses(packages = "org.schriftgut.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

    private static final String WEB = "org.schriftgut.web.";
    private static final int MOST_CLASSES = 50;
    private static final int MOST_CLASSES_OF_THE_SHELL = 40;

    /** Below all areas, lowest first. {@code part}, {@code field} and {@code layout} hold the templates that pages share. */
    private static final List<String> SHARED = List.of(
            "problem",
            "why",
            "area",
            "page",
            "part",
            "field",
            "layout",
            "door",
            "multipart",
            "upload",
            "health",
            "oidc",
            "security",
            "rest",
            "shell");

    /** Lowest first: the shared packages, the areas as the product lists them, the product itself. */
    private static final List<String> ORDER = Stream.of(
                    SHARED.stream(),
                    Product.AREAS.all().stream()
                            .map(Area::name)
                            // how records are shown everywhere; it answers nothing by itself, so the product does not
                            // list it
                            .flatMap(name -> name.equals("sharing") ? Stream.of("records", name) : Stream.of(name)),
                    Stream.of("product"))
            .flatMap(names -> names)
            .distinct()
            .toList();

    @ArchTest
    static final ArchRule an_area_knows_only_areas_before_it = classes()
            .should(new ArchCondition<>("depend only on packages of web before their own") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().forEach(dependency -> {
                        if (rank(dependency.getTargetClass()) > rank(user)) {
                            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static void every_package_has_its_place_in_the_order(JavaClasses classes) {
        assertThat(ORDER)
                .containsAll(classes.stream()
                        .map(WebArchitectureTest::packageOf)
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    @ArchTest
    static void no_package_is_too_large_and_the_shell_is_small(JavaClasses classes) {
        var sizes = classes.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info") && !isTemplate(c))
                .collect(Collectors.groupingBy(WebArchitectureTest::packageOf, Collectors.counting()));

        assertThat(sizes).allSatisfy((name, size) -> assertThat(size)
                .as(name)
                .isLessThanOrEqualTo(name.equals("shell") ? MOST_CLASSES_OF_THE_SHELL : MOST_CLASSES));
    }

    /** A page and its template are one thing; everything else of a package goes in one direction. */
    @ArchTest
    static final ArchRule no_circle_leads_through_the_classes_of_a_package = slices().assignedFrom(
                    new SliceAssignment() {
                        @Override
                        public String getDescription() {
                            return "top-level classes";
                        }

                        @Override
                        public SliceIdentifier getIdentifierOf(JavaClass type) {
                            return packageOf(type).isEmpty() || isTemplate(type)
                                    ? SliceIdentifier.ignore()
                                    : SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""));
                        }
                    })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule a_page_is_shown_by_the_template_of_its_name = classes()
            .that()
            .implement(PageModel.class)
            .should(new ArchCondition<>("call the template that bears their name") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                    var template = page.getPackageName() + ".Jte" + page.getSimpleName() + "Generated";
                    if (page.getDirectDependenciesFromSelf().stream()
                            .noneMatch(used -> used.getTargetClass().getName().equals(template))) {
                        events.add(SimpleConditionEvent.violated(page, page.getName() + " does without " + template));
                    }
                }
            });

    private static int rank(JavaClass type) {
        return ORDER.indexOf(packageOf(type));
    }

    /** First part of the package below {@code web}; empty for what is not of web. */
    private static String packageOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(WEB) ? name.substring(WEB.length()).replaceFirst("\\..*", "") : "";
    }

    private static boolean isTemplate(JavaClass type) {
        return type.getName().matches(".*\\.Jte\\w+Generated.*");
    }

    @ArchTest
    static final ArchRule touches_no_persistence_no_store_and_no_parser = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.persistence..",
                    "org.hibernate..",
                    "java.sql..",
                    "javax.sql..",
                    "org.apache.lucene..",
                    "io.minio..",
                    "okhttp3..",
                    "org.bouncycastle..",
                    "org.apache.tika..",
                    "org.apache.poi..",
                    "org.apache.pdfbox..",
                    "javax.imageio.."));

    @ArchTest
    static final ArchRule starts_no_transaction =
            noClasses().should().dependOnClassesThat(resideInAPackage("jakarta.transaction.."));

    @ArchTest
    static final ArchRule pages_know_no_application = noClasses()
            .that()
            .resideInAPackage("org.schriftgut.web.page..")
            .or()
            .haveNameMatching(".*\\.[A-Z]\\w*(Page|Panel)(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.schriftgut.common..",
                    "org.schriftgut.access..",
                    "org.schriftgut.federation..",
                    "org.schriftgut.approval..",
                    "org.schriftgut.notice..",
                    "org.schriftgut.storage..",
                    "org.schriftgut.fileplan..",
                    "org.schriftgut.dossier..",
                    "org.schriftgut.document..",
                    "org.schriftgut.index..",
                    "org.schriftgut.oversight.."));

    @ArchTest
    static final ArchRule the_two_protocols_know_nothing_of_each_other = noClasses()
            .that()
            .resideInAPackage("org.schriftgut.web.rest..")
            .or()
            .haveNameMatching(".*\\.[A-Z]\\w*(Resource|Json|JsonBodies|ApiApplication)(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.schriftgut.web.shell..", "org.schriftgut.web.page.."));

    @ArchTest
    static final ArchRule nimbus_stays_in_oidc = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.web.oidc")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.nimbusds..", "net.minidev.."));

    /** What is decided is decided by kind and code; a library's words go into answers and logs, here and in oidc. */
    @ArchTest
    static final ArchRule nothing_reads_the_words_of_a_refusal = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.web.oidc")
            .and()
            .doNotHaveSimpleName("Given")
            .should()
            .callMethodWhere(target(owner(assignableTo(Throwable.class))).and(target(name("getMessage"))))
            .orShould()
            .callMethodWhere(target(owner(assignableTo(Throwable.class))).and(target(name("getLocalizedMessage"))));

    @ArchTest
    static final ArchRule the_server_s_own_engine_stays_at_the_door = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.web.door")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.undertow..", "org.xnio.."));

    @ArchTest
    static final ArchRule time_comes_from_the_application =
            noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            classes().should().haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Base)|.*\\.Abstract[^.]*");

    @ArchTest
    static final ArchRule no_pdf_is_read_here = noClasses()
            .that()
            .resideInAPackage("org.schriftgut..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("com\\.lowagie\\.text\\.pdf\\.(Pdf(Reader|Stamper|Copy).*|parser\\..*)");
}
