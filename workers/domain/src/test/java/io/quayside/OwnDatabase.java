package io.quayside;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A {@link DomainIntegrationTest} that shares its database with no other class, because it counts what is there or needs it empty. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext
@TestPropertySource(properties = "quayside.test.database=own")
public @interface OwnDatabase {
}
