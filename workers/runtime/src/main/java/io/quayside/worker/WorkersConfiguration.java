package io.quayside.worker;

import io.camunda.client.CamundaClientConfiguration;
import io.camunda.client.CredentialsProvider;
import io.camunda.client.api.JsonMapper;
import io.camunda.client.jobhandling.CamundaClientExecutorService;
import io.camunda.client.jobhandling.JobExceptionHandlerSupplier;
import io.camunda.client.spring.configuration.SpringCamundaClientConfiguration;
import io.camunda.client.spring.properties.CamundaClientProperties;
import io.grpc.ClientInterceptor;
import java.util.List;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.async.AsyncExecChainHandler;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What the workers need of Spring, the same in the application and in every test. */
@Configuration(proxyBeanMethods = false)
@ConfigurationPropertiesScan
class WorkersConfiguration {

  /** Jobs wait for the database most of their time, so each has a virtual thread; how many run is limited per worker. */
  @Bean
  CamundaClientExecutorService camundaClientExecutorService() {
    return new CamundaClientExecutorService(
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("camunda-client").daemon().factory()),
        true,
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("job-", 0).factory()),
        true);
  }

  /**
   * The starter's configuration with the client's own retries, which it has no property for: a command that a busy or
   * restarting engine refuses is sent again, for about four seconds in all.
   */
  @Bean
  @Primary
  CamundaClientConfiguration retryingClientConfiguration(
      CamundaClientProperties properties,
      JsonMapper jsonMapper,
      List<ClientInterceptor> interceptors,
      List<AsyncExecChainHandler> chainHandlers,
      CamundaClientExecutorService executor,
      CredentialsProvider credentials,
      JobExceptionHandlerSupplier failures) {
    return new SpringCamundaClientConfiguration(
        properties, jsonMapper, interceptors, chainHandlers, executor, credentials, failures) {

      @Override
      public boolean useDefaultRetryPolicy() {
        return true;
      }
    };
  }
}
