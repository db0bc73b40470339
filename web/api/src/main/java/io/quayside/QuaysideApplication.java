package io.quayside;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Profile;

/** The whole application. Its profiles {@code web} and {@code workers}, both on unless others are named, scale apart. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = "io\\.quayside\\.web\\.(?!(security|health)\\.).*"))
public class QuaysideApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(QuaysideApplication.class, arguments);
  }

  @Configuration(proxyBeanMethods = false)
  @Profile("web")
  @ComponentScan("io.quayside.web")
  static class Web {}
}
