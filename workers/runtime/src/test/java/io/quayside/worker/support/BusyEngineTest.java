package io.quayside.worker.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobExceptionHandler.JobExceptionHandlerContext;
import io.camunda.client.impl.CamundaObjectMapper;
import io.camunda.client.impl.response.ActivatedJobImpl;
import io.camunda.zeebe.gateway.protocol.GatewayOuterClass.ActivatedJob;
import io.quayside.worker.BusyGateway;
import io.quayside.workflow.BusinessException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BusyEngineTest {

  private static final long JOB = 17;

  @Test
  void isToldAgainOfTheErrorThatItRefused() throws Exception {
    try (var gateway = new BusyGateway(3); var client = gateway.client()) {
      refuse(client);
      await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(gateway.thrown).hasValue(4));
      assertThat(gateway.failed).isEmpty();
    }
  }

  @Test
  void getsTheJobBackAtOnceWhereItRefusesTheErrorForLong() throws Exception {
    try (var gateway = new BusyGateway(Integer.MAX_VALUE); var client = gateway.client()) {
      refuse(client);
      await().atMost(Duration.ofSeconds(30)).until(() -> !gateway.failed.isEmpty());
      assertThat(gateway.failed).singleElement().satisfies(failed -> {
        assertThat(failed.getJobKey()).isEqualTo(JOB);
        assertThat(failed.getRetries()).isEqualTo(3);
        assertThat(failed.getRetryBackOff()).isZero();
        assertThat(failed.getErrorMessage()).contains("No vendor delivers this");
      });
    }
  }

  private static void refuse(CamundaClient client) {
    var job = new ActivatedJobImpl(new CamundaObjectMapper(), ActivatedJob.newBuilder().setKey(JOB).setRetries(3).setVariables("{}").setCustomHeaders("{}").build());
    var failure = new BusinessException("NO_VENDOR", "No vendor delivers this.");
    new JobFailures().getJobExceptionHandler(null).handleJobException(new JobExceptionHandlerContext(client, job, failure));
  }
}
