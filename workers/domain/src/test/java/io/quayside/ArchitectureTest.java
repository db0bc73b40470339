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
    private static final Map<String, Set<String>> MAY_KNOW = Map.of(
            "shared", Set.of(),
            "masterdata", Set.of("shared"),
            "inventory", Set.of("shared", "masterdata", "workflow", "history", "approval", "identity", "demo"),
            "workflow", Set.of("shared"),
            "history", Set.of("shared", "exporter"),
            "approval", Set.of("shared", "masterdata", "workflow", "history", "identity"),
            "purchasing", Set.of("shared", "masterdata", "inventory", "workflow", "history", "approval", "identity", "dataimport", "demo"),
            "dataimport", Set.of("shared", "masterdata"),
            "demo", Set.of("shared", "masterdata"));

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
                    .because("the table in ArchitectureTest says which packages it may know").check(domain);
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

    private static String[] packages() {
        return MAY_KNOW.keySet().stream().map(name -> "io.quayside." + name + "..").toArray(String[]::new);
    }
}
