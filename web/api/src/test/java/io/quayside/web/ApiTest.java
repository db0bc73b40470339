package io.quayside.web;

import io.quayside.QuaysideApplication;
import io.quayside.platform.TestPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application with the small demo set on the real parts, asked over HTTP by people with real tokens. */
@SpringBootTest(classes = QuaysideApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
public abstract class ApiTest {

  @LocalServerPort
  private int port;

  protected Api api;

  @DynamicPropertySource
  static void parts(DynamicPropertyRegistry registry) {
    TestPlatform.get().springProperties().forEach((name, value) -> registry.add(name, () -> value));
    registry.add("quayside.metrics.token", () -> "scraper");
  }

  @BeforeEach
  void nobodyIsLoggedIn() {
    api = new Api("http://localhost:" + port);
  }
}
