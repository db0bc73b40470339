package io.quayside.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beDeclaredInClassesThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.quayside", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Open to everybody, each with its reason. */
  private static final Map<String, String> PUBLIC = Map.of(
      "io.quayside.web.config.ConfigController.config()", "the front end must know where to log in before anybody has",
      "io.quayside.web.receiving.VendorNoticeController.open(java.lang.String)", "vendors have no login; the signed link opens one order",
      "io.quayside.web.receiving.VendorNoticeController.announce(java.lang.String, io.quayside.receiving.expected.NoticeInput)",
      "vendors have no login; the signed link opens one order");

  private static final DescribedPredicate<JavaMethod> LISTED_AS_PUBLIC =
      DescribedPredicate.describe("listed as public with a reason", method -> PUBLIC.containsKey(method.getFullName()));

  @ArchTest
  static final ArchRule endpoints_name_their_roles = methods()
      .that(metaAnnotatedWith(RequestMapping.class).forSubtype())
      .and(DescribedPredicate.not(LISTED_AS_PUBLIC))
      .should(be(metaAnnotatedWith(RolesAllowed.class)).forSubtype())
      .orShould(beDeclaredInClassesThat(metaAnnotatedWith(RolesAllowed.class).forSubtype()).forSubtype())
      .because("a method without roles is closed to everybody, and who may do what is read at the method");

  @ArchTest
  static final ArchRule public_endpoints_are_listed = methods()
      .that().areAnnotatedWith(PermitAll.class)
      .should(be(LISTED_AS_PUBLIC))
      .because("what everybody on the network may see needs a reason");

  @ArchTest
  static final ArchRule controllers_are_package_private = classes()
      .that().areAnnotatedWith(RestController.class)
      .should().notBePublic()
      .because("nothing calls a controller but the web");

  @ArchTest
  static final ArchRule controllers_use_no_repositories = noClasses()
      .that().areAnnotatedWith(RestController.class)
      .should().dependOnClassesThat(assignableTo(Repository.class))
      .because("rules and transactions stand in services");

  /** Spring names a bean by its class, whatever the package; two of a name, and the application does not start. */
  @ArchTest
  static void beans_differ_in_their_names(JavaClasses all) {
    var names = all.stream()
        .filter(type -> type.isMetaAnnotatedWith(Component.class) || type.isInterface() && type.isAssignableTo(Repository.class))
        .collect(Collectors.groupingBy(JavaClass::getSimpleName));
    assertThat(names.values()).allSatisfy(types -> assertThat(types).hasSize(1));
  }

  @ArchTest
  static final ArchRule identity_stands_alone = noClasses()
      .that().resideInAPackage("io.quayside.identity..")
      .should().dependOnClassesThat(resideInAPackage("io.quayside..").and(DescribedPredicate.not(resideInAPackage("io.quayside.identity.."))))
      .because("everything else stands on it");

  @ArchTest
  static final ArchRule the_domain_knows_no_engine_no_web_and_no_worker = noClasses()
      .that().resideInAnyPackage(
          "io.quayside.shared..", "io.quayside.masterdata..", "io.quayside.purchasing..", "io.quayside.approval..",
          "io.quayside.workflow..", "io.quayside.history..")
      .should().dependOnClassesThat(resideInAnyPackage("io.camunda..", "io.quayside.web..", "io.quayside.worker..", "org.springframework.web.."))
      .because("the business outlives the engine and is tested without it");

  @ArchTest
  static final ArchRule shared_values_know_no_module = noClasses()
      .that().resideInAPackage("io.quayside.shared..")
      .should().dependOnClassesThat(resideInAnyPackage("io.quayside.masterdata..", "io.quayside.purchasing..", "io.quayside.approval.."))
      .because("they are shared");

  @ArchTest
  static final ArchRule master_data_knows_no_purchasing = noClasses()
      .that().resideInAPackage("io.quayside.masterdata..")
      .should().dependOnClassesThat(resideInAnyPackage("io.quayside.purchasing..", "io.quayside.approval.."))
      .because("purchasing builds on master data, not the other way round");

  @ArchTest
  static final ArchRule web_and_workers_know_nothing_of_each_other = noClasses()
      .that().resideInAPackage("io.quayside.web..")
      .should().dependOnClassesThat(resideInAPackage("io.quayside.worker.."))
      .because("the profiles web and workers run apart");

  @ArchTest
  static final ArchRule time_comes_from_the_clock = noClasses()
      .should().callMethodWhere(DescribedPredicate.describe("it is now() without a clock", ArchitectureTest::isNowWithoutClock))
      .because("tests and time zones need a clock that is given");

  private static boolean isNowWithoutClock(JavaCall<?> call) {
    return call.getName().equals("now")
        && call.getTargetOwner().getPackageName().equals("java.time")
        && call.getTarget().getParameterTypes().isEmpty();
  }
}
