package org.schriftgut.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;

/** Protocol in, facade call, protocol out: docs/architecture.md, executed for the web module. */
@AnalyzeClasses(packages = "org.schriftgut.web", importOptions = ImportOption.DoNotIncludeTests.class)
class WebArchitectureTest {

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
