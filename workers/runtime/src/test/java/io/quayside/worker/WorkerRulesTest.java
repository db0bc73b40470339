package io.quayside.worker;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.camunda.client.annotation.JobWorker;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** Workers are found by their job and jobs by their worker, and a worker is nothing but glue. */
class WorkerRulesTest {

  private static final JavaClasses OURS =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("io.quayside.worker", "io.quayside.process");

  @Test
  void aWorkerClassHasOneJobAndIsNamedAfterIt() {
    assertThat(workers()).as("workers").isNotEmpty().allSatisfy(worker -> {
      assertThat(jobs(worker)).as("jobs of %s", worker.getName()).hasSize(1);
      JavaMethod job = jobs(worker).getFirst();
      assertThat(worker.getSimpleName()).isEqualTo(capitalised(job.getName()) + "Worker");
      assertThat(type(job)).isEqualTo(worker.getPackageName().replaceFirst(".*\\.", "") + "." + kebab(job.getName()));
      assertThat(worker.isAnnotatedWith(Component.class)).as("%s is a component", worker.getName()).isTrue();
      assertThat(List.of(worker.getModifiers(), job.getModifiers()))
          .as("%s and its method, because the starter calls them without making them accessible", worker.getName())
          .allMatch(modifiers -> modifiers.contains(JavaModifier.PUBLIC));
    });
  }

  @Test
  void everyJobOfTheContractHasExactlyOneWorker() {
    assertThat(workers().stream().flatMap(worker -> jobs(worker).stream()).map(WorkerRulesTest::type))
        .as("job types of workers, because a job without worker waits for ever and one with two runs either")
        .containsExactlyInAnyOrderElementsOf(contract());
  }

  @Test
  void aWorkerHasNoSqlAndNoTransactionOfItsOwn() {
    noClasses()
        .that(com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(".*Worker"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.transaction..", "jakarta.persistence..", "java.sql..")
        .because("its effect is one use case of the domain, run once by Jobs")
        .check(OURS);
  }

  private static List<JavaClass> workers() {
    return OURS.stream().filter(type -> !jobs(type).isEmpty() || type.getSimpleName().endsWith("Worker")).toList();
  }

  private static List<JavaMethod> jobs(JavaClass type) {
    return type.getMethods().stream().filter(method -> method.isAnnotatedWith(JobWorker.class)).toList();
  }

  private static String type(JavaMethod job) {
    return job.getAnnotationOfType(JobWorker.class).type();
  }

  private static List<String> contract() {
    return OURS.stream()
        .filter(type -> type.getPackageName().startsWith("io.quayside.process"))
        .flatMap(type -> Stream.of(type.reflect().getDeclaredFields()))
        .filter(field -> field.getName().startsWith("JOB_"))
        .map(WorkerRulesTest::value)
        .distinct()
        .toList();
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static String kebab(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
