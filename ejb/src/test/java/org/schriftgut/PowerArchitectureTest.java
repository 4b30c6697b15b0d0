package org.schriftgut;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.schriftgut.approval.Approvals;
import org.schriftgut.audit.Audit;
import org.schriftgut.common.Facade;
import org.schriftgut.organisation.Power;
import org.schriftgut.rights.Role;

/** Whatever an administrator may change asks for a second person, or stands here with the reason why it need not. */
@AnalyzeClasses(packages = "org.schriftgut", importOptions = ImportOption.DoNotIncludeTests.class)
class PowerArchitectureTest {

    /** Acts of administrators by which nobody comes to read or do more. */
    private static final Map<String, String> ALONE = Map.ofEntries(
            Map.entry("Groups.create", "nothing was given to a new group"),
            Map.entry("Groups.close", "takes away"),
            Map.entry("Units.create", "a new unit keeps no records, and moving somebody there is asked for"),
            Map.entry("Units.close", "takes people and files no more"),
            Map.entry("Units.reopen", "nobody belongs to it until somebody is moved there, which is asked for"),
            Map.entry("Lockouts.lift", "lets tries begin anew; the password is still needed"),
            Map.entry("ImportRuns.run", "each step goes through the doors above; settings were agreed to"),
            Map.entry("ImportRuns.failed", "a note"),
            Map.entry("Brands.change", "words and colours of pages"),
            Map.entry("Brands.showLogo", "a picture"),
            Map.entry("Brands.removeLogo", "a picture"),
            Map.entry("AuditDesk.beginExport", "the log holds no content of records, and the export is in it"),
            Map.entry("AuditSearch.beginExport", "the same"),
            Map.entry("AuditSearch.find", "the same; that somebody looked is in it"),
            Map.entry("Evaluations.beginExport", "two people have agreed to the evaluation"),
            Map.entry("Evaluations.result", "the same"),
            Map.entry("Deputies.name", "refused to administrators, and for them"),
            Map.entry("Search.rebuild", "makes the index anew from the same rules"),
            Map.entry("JobDesk.compareStore", "counts"),
            Map.entry("JobDesk.retry", "does again what was done before"),
            Map.entry("JobDesk.cancel", "stops work"));

    @ArchTest
    static void every_act_of_an_administrator_asks_for_a_second_person_or_says_why_not(JavaClasses classes) {
        var alone = new TreeSet<String>();
        classes.stream()
                .filter(type -> type.isAnnotatedWith(Facade.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC) || isPackagePrivate(method))
                .filter(method -> reaches(method, PowerArchitectureTest::namesAdministrators))
                .filter(method -> reaches(method, unit -> calls(unit, Audit.class, "record")))
                .filter(method -> !reaches(
                        method,
                        unit -> calls(unit, Power.class, "waitsFor")
                                || calls(unit, Power.class, "isHeldBack")
                                || calls(unit, Approvals.class, "passOrAsk")))
                .forEach(method -> alone.add(method.getOwner().getSimpleName() + "." + method.getName()));

        assertThat(alone).isSubsetOf(ALONE.keySet());
    }

    private static boolean isPackagePrivate(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE);
    }

    /** Whether the code, or code of the same class that it calls, is such. */
    private static boolean reaches(JavaCodeUnit start, Predicate<JavaCodeUnit> wanted) {
        return reaches(start, wanted, start.getOwner(), new HashSet<>());
    }

    private static boolean reaches(
            JavaCodeUnit at, Predicate<JavaCodeUnit> wanted, JavaClass owner, Set<JavaCodeUnit> seen) {
        if (!seen.add(at)) {
            return false;
        }
        return wanted.test(at)
                || at.getMethodCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(called -> called.getOwner().equals(owner))
                        .anyMatch(called -> reaches(called, wanted, owner, seen));
    }

    private static boolean namesAdministrators(JavaCodeUnit unit) {
        return unit.getFieldAccesses().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Role.class)
                        && access.getName().equals(Role.ADMINISTRATOR.name()));
    }

    private static boolean calls(JavaCodeUnit unit, Class<?> owner, String name) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(name));
    }
}
