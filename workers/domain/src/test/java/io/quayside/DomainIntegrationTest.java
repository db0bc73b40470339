package io.quayside;

import io.quayside.platform.TestPlatform;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests on a real, empty, migrated database, which the test classes of one run share: use names of your own. */
@SpringBootTest(classes = DomainTestApplication.class, webEnvironment = WebEnvironment.NONE, properties = "spring.main.lazy-initialization=true")
public abstract class DomainIntegrationTest {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var database = TestPlatform.get().freshDatabase();
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }
}
