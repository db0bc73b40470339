package io.quayside.web.contract;

import io.quayside.web.ApiTest;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Tests of what holds for every endpoint, by people of all roles. */
abstract class EndpointsTest extends ApiTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @BeforeAll
  static void people() {
    TestPeople.create();
  }

  Endpoints endpoints() {
    return Endpoints.of(mapping);
  }
}
