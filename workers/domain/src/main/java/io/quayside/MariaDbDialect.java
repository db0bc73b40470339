package io.quayside;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells Hibernate that the server is a MariaDB. Left to itself it asks MySQL's driver for the server's keywords, which reads a column
 * that MariaDB does not have, and gives up.
 */
@Component
class MariaDbDialect implements HibernatePropertiesCustomizer {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)\\..*MariaDB.*");
    private final DataSource dataSource;

    MariaDbDialect(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        Matcher version = VERSION.matcher(new JdbcTemplate(dataSource).queryForObject("SELECT VERSION()", String.class));
        if (version.matches()) {
            settings.put("hibernate.boot.allow_jdbc_metadata_access", false);
            settings.put("jakarta.persistence.database-product-name", "MariaDB");
            settings.put("jakarta.persistence.database-major-version", version.group(1));
            settings.put("jakarta.persistence.database-minor-version", version.group(2));
        }
    }
}
