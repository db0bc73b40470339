package io.quayside.worker.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.quayside.platform.TestPlatform;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class ModelDeploymentTest {

  private static CamundaClient engine;

  @BeforeAll
  static void connect() {
    var zeebe = TestPlatform.get().zeebe();
    engine = CamundaClient.newClientBuilder()
        .grpcAddress(URI.create(zeebe.grpcAddress()))
        .restAddress(URI.create(zeebe.restAddress()))
        .preferRestOverGrpc(false)
        .build();
  }

  @AfterAll
  static void disconnect() {
    engine.close();
  }

  @Test
  void should_find_the_models_of_all_families() {
    assertThat(new ModelFiles().all()).extracting(Model::name)
        .contains("approval/approval-chain.bpmn", "purchasing/determine-approval-levels.dmn", "purchasing/choose-vendor.form")
        .doesNotHaveDuplicates();
  }

  @Test
  void should_deploy_everything_once_and_then_find_nothing_changed() {
    var deployment = new ModelDeployment(engine, new ModelFiles());

    var first = deployment.deploy();
    var second = deployment.deploy();

    assertThat(first).extracting(Deployed::id)
        .contains("approval-chain", "purchase-approval", "determine-approval-levels", "approve-document");
    assertThat(second).hasSameSizeAs(first).noneMatch(Deployed::changed);
  }

  @Test
  void should_tell_a_new_version_from_a_known_one() {
    var id = "letter-" + UUID.randomUUID();
    var deployment = new ModelDeployment(engine, only(form(id, "first")));

    assertThat(deployment.deploy()).containsExactly(new Deployed("form", id, 1, true));
    assertThat(deployment.deploy()).containsExactly(new Deployed("form", id, 1, false));
    assertThat(new ModelDeployment(engine, only(form(id, "second"))).deploy())
        .containsExactly(new Deployed("form", id, 2, true));
  }

  /** The engine keeps what was deployed together together: one change gives every model of the deployment a new version. */
  @Test
  void should_give_all_models_a_new_version_when_one_has_changed() {
    var one = "letter-" + UUID.randomUUID();
    var other = "letter-" + UUID.randomUUID();
    new ModelDeployment(engine, only(form(one, "first"), form(other, "first"))).deploy();

    var deployed = new ModelDeployment(engine, only(form(one, "first"), form(other, "second"))).deploy();

    assertThat(deployed).containsExactlyInAnyOrder(new Deployed("form", one, 2, true), new Deployed("form", other, 2, true));
  }

  @Test
  void should_not_start_with_a_model_that_the_engine_refuses() {
    var broken = new ModelDeployment(engine, only(new Model("broken.bpmn", "<nothing/>".getBytes(StandardCharsets.UTF_8))));

    assertThatThrownBy(() -> new DeploymentAtStart(broken, deployed -> {}).run(new DefaultApplicationArguments()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken.bpmn");
  }

  private static ModelFiles only(Model... models) {
    return new ModelFiles() {
      @Override
      List<Model> all() {
        return List.of(models);
      }
    };
  }

  private static Model form(String id, String text) {
    var json = """
        {"id": "%s", "type": "default", "schemaVersion": 16, "components": [{"type": "text", "text": "%s"}]}""";
    return new Model(id + ".form", json.formatted(id, text).getBytes(StandardCharsets.UTF_8));
  }
}
