package io.quayside.worker;

import io.camunda.client.jobhandling.CamundaClientExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
}
