package io.quayside;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    /** Which packages a package may know. A new package must be entered here. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("shared"),
            entry("masterdata", "shared"),
            entry("inventory", "shared", "masterdata", "workflow", "history", "approval", "identity", "demo"),
            entry("ledger", "shared", "masterdata", "workflow", "history", "approval", "identity"),
            entry("valuation", "shared", "masterdata", "workflow", "history", "approval", "identity", "inventory", "ledger"),
            entry("receiving", "shared", "masterdata", "workflow", "history", "approval", "identity", "purchasing", "inventory", "quality", "valuation", "demo"),
            entry("quality", "shared", "masterdata", "workflow", "history", "approval", "identity", "inventory", "demo"),
            entry("payables", "shared", "masterdata", "workflow", "history", "approval", "identity", "inventory", "purchasing", "receiving", "ledger", "valuation", "demo"),
            entry("receivables", "shared", "masterdata", "workflow", "history", "approval", "identity", "purchasing", "payables", "ledger", "demo"),
            entry("workflow", "shared"),
            entry("history", "shared", "exporter"),
            entry("notification", "shared", "masterdata", "workflow", "identity"),
            entry("approval", "shared", "masterdata", "workflow", "history", "identity", "notification"),
            entry("purchasing", "shared", "masterdata", "inventory", "quality", "workflow", "history", "approval", "identity", "notification", "dataimport", "demo"),
            entry("planning", "shared", "masterdata", "identity", "inventory", "purchasing", "dataimport", "demo"),
            entry("dataimport", "shared", "masterdata"),
            entry("demo", "shared", "masterdata"));

    private final JavaClasses domain = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void theDomainKnowsNoEngine() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("io.camunda..", "io.zeebe..")
                .because("the rules of the business must hold whatever engine calls them; job workers live in workers/runtime").check(domain);
    }

    @Test
    void theDomainKnowsNoWeb() {
        noClasses().that().resideInAnyPackage(packages()).should().dependOnClassesThat().resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
                .because("controllers translate; put what they need into a service").check(domain);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("io.quayside.(*)..").should().beFreeOfCycles().because("a package in a circle cannot be understood alone").check(domain);
        slices().matching("io.quayside.masterdata.(*)..").should().beFreeOfCycles().check(domain);
    }

    @TestFactory
    Stream<DynamicTest> aPackageReachesOnlyThoseItMayKnow() {
        return MAY_KNOW.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
            String[] allowed = Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream()).map(name -> "io.quayside." + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("io.quayside." + entry.getKey() + "..").should()
                    .dependOnClassesThat(resideInAPackage("io.quayside..").and(resideOutsideOfPackages(allowed)))
                    .because("the table in ArchitectureTest says which packages it may know").allowEmptyShould(true).check(domain);
        }));
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> present = domain.stream().map(each -> each.getPackageName().replaceFirst("^io\\.quayside\\.?", "").replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty()).collect(Collectors.toSet());
        assertThat(MAY_KNOW.keySet()).containsAll(present);
    }

    @Test
    void timeAndRandomIdsComeFromOutside() {
        noClasses().that().resideInAnyPackage(packages()).should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(UUID.class, "randomUUID").orShould().callMethod(Clock.class, "systemUTC")
                .because("tests set the clock; inject it").check(domain);
    }

    @Test
    void entitiesAreMadeByConstructorsAndChangedByVerbs() {
        classes().that().areAnnotatedWith(Entity.class).should(HaveNoSetters.RULE).check(domain);
    }

    private static Map.Entry<String, Set<String>> entry(String name, String... mayKnow) {
        return Map.entry(name, Set.of(mayKnow));
    }

    private static String[] packages() {
        return MAY_KNOW.keySet().stream().map(name -> "io.quayside." + name + "..").toArray(String[]::new);
    }
}
