package io.quayside;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The domain as the application runs it, without the web and without the engine. */
@SpringBootApplication
class DomainTestApplication {
}
