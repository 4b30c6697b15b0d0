package org.schriftgut;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.schriftgut.common.Facade;

/** docs/architecture.md, executed. */
@AnalyzeClasses(
        packages = "org.schriftgut",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutWhatOnlyTestsUse.class})
class ArchitectureTest {

    private static final long MOST_CLASSES = 50;

    /** Schema scripts and the tests' clock are on the class path of facade tests, and no part of the application. */
    static final class WithoutWhatOnlyTestsUse implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/schriftgut/migration/") && !location.contains("/org/schriftgut/testclock/");
        }
    }

    /** Lowest first: a feature may use only features before it. */
    private static final List<String> FEATURES = List.of(
            "common",
            "audit",
            "job",
            "tenant",
            "rights",
            "organisation",
            "access",
            "signin",
            "federation",
            "directory",
            "approval",
            "notice",
            "inspection",
            "authority",
            "storage",
            "dossiertype",
            "fileplan",
            "delegation",
            "identifier",
            "task",
            "dossier",
            "document",
            "emergency",
            "reassignment",
            "sharing",
            "index",
            "intake",
            "routing",
            "retention",
            "archive",
            "disposal",
            "processing",
            "privacy",
            "oversight",
            "rollout");

    @ArchTest
    static final ArchRule a_feature_uses_only_features_before_it = classes()
            .that(resideInAPackage("org.schriftgut.."))
            .should(new ArchCondition<>("depend only on features before their own") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    var own = FEATURES.indexOf(featureOf(user));
                    user.getDirectDependenciesFromSelf().forEach(dependency -> {
                        var used = FEATURES.indexOf(featureOf(dependency.getTargetClass()));
                        if (own >= 0 && used > own) {
                            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule no_circle_leads_through_two_packages =
            slices().matching("org.schriftgut.(**)").should().beFreeOfCycles();

    /** What has more is two features. Classes inside others are not counted. */
    @ArchTest
    static void a_package_has_at_most_fifty_classes(JavaClasses classes) {
        var sizes = classes.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_CLASSES));
    }

    @ArchTest
    static void every_package_is_a_known_feature(JavaClasses classes) {
        Set<String> packages = classes.stream()
                .filter(c -> c.getPackageName().startsWith("org.schriftgut."))
                .filter(c -> !c.getPackageName().startsWith("org.schriftgut.search")
                        && !c.getPackageName().startsWith("org.schriftgut.evidence"))
                .map(JavaClass::getPackageName)
                .map(name -> name.substring("org.schriftgut.".length()))
                .collect(Collectors.toSet());

        assertThat(FEATURES).containsAll(packages);
    }

    @ArchTest
    static final ArchRule entities_stay_inside_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule only_features_talk_to_the_database_and_only_as_facade_or_inside_a_transaction = classes()
            .that(use(EntityManager.class))
            .should()
            .beAnnotatedWith(Facade.class)
            .orShould()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .haveSimpleName("TenantInterceptor");

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that(areInAFeature())
            .and()
            .doNotHaveSimpleName("SystemClock")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    /** The stores name temporary files at random; such names are no ids. */
    @ArchTest
    static final ArchRule ids_come_from_ids = noClasses()
            .that(not(resideInAnyPackage("org.schriftgut.search..", "org.schriftgut.storage")))
            .should()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule minio_stays_in_storage = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.storage")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.minio..", "okhttp3.."));

    @ArchTest
    static final ArchRule ldap_stays_in_directory = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.directory")
            .should()
            .dependOnClassesThat(resideInAPackage("com.unboundid.."));

    @ArchTest
    static final ArchRule the_credential_store_is_opened_in_common = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.common")
            .should()
            .dependOnClassesThat(resideInAPackage("org.wildfly.."));

    @ArchTest
    static final ArchRule bouncy_castle_stays_in_evidence_and_archive = noClasses()
            .that()
            .resideOutsideOfPackages("org.schriftgut.evidence..", "org.schriftgut.archive..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.bouncycastle.."));

    @ArchTest
    static final ArchRule lucene_stays_in_search = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.search.index..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.lucene.."));

    @ArchTest
    static final ArchRule no_parser_of_foreign_bytes_in_the_server = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache.tika..", "org.apache.poi..", "org.apache.pdfbox..", "javax.imageio.."));

    /** Mails are written here, to be sent; what comes in as mail is read by workers. */
    @ArchTest
    static final ArchRule mail_is_sent_by_notice_and_read_by_nobody = noClasses()
            .that()
            .resideOutsideOfPackage("org.schriftgut.notice")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.mail.."));

    @ArchTest
    static final ArchRule the_libraries_know_no_application = noClasses()
            .that()
            .resideInAnyPackage("org.schriftgut.search..", "org.schriftgut.evidence..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.."))
            .orShould()
            .dependOnClassesThat(areInAFeature());

    @ArchTest
    static final ArchRule the_job_timer_is_the_only_ejb = noClasses()
            .that()
            .doNotHaveSimpleName("JobTimer")
            .should()
            .beAnnotatedWith(Singleton.class)
            .orShould()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .beAnnotatedWith(Stateful.class);

    @ArchTest
    static final ArchRule news_goes_up_as_a_job_never_as_an_event =
            noClasses().should().dependOnClassesThat().areAssignableTo(Event.class);

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base)|.*\\.Abstract[^.]*");

    @ArchTest
    static final ArchRule one_unchecked_exception_for_refusals = noMethods()
            .that()
            .areDeclaredInClassesThat(areInAFeature())
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Facade.class)
            .should()
            .declareThrowableOfType(Exception.class);

    @ArchTest
    static final ArchRule beans_are_shared_and_hold_no_request_state =
            noClasses().should().beAnnotatedWith("jakarta.enterprise.context.RequestScoped");

    @ArchTest
    static final ArchRule nobody_prints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static DescribedPredicate<JavaClass> use(Class<?> type) {
        return DescribedPredicate.describe("hold an " + type.getSimpleName(), c -> c.getFields().stream()
                .anyMatch(f -> f.getRawType().isEquivalentTo(type) && f.isAnnotatedWith(PersistenceContext.class)));
    }

    private static DescribedPredicate<JavaClass> areInAFeature() {
        return DescribedPredicate.describe("reside in a feature", c -> FEATURES.contains(featureOf(c)));
    }

    private static String featureOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("org.schriftgut.") ? name.substring("org.schriftgut.".length()) : "";
    }
}
