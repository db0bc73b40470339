package io.quayside.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * A database server on which tests make their schemas in place of the embedded one, such as the MySQL of production:
 * QUAYSIDE_TEST_DATABASE_URL (jdbc:mysql://host:port), _USER and _PASSWORD.
 */
public record ExternalDatabase(String url, String user, String password) {

    private static final String VARIABLE = "QUAYSIDE_TEST_DATABASE_";

    static Optional<ExternalDatabase> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE + "URL")).filter(url -> !url.isBlank())
                .map(url -> new ExternalDatabase(url, environment.getOrDefault(VARIABLE + "USER", "root"), environment.getOrDefault(VARIABLE + "PASSWORD", "")));
    }

    public JdbcAddress freshDatabase(String name) {
        try (var connection = DriverManager.getConnection(address("").url(), user, password); var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE `%s` CHARACTER SET utf8mb4".formatted(name));
            return address(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private JdbcAddress address(String schema) {
        return new JdbcAddress("%s/%s?connectionTimeZone=UTC&allowPublicKeyRetrieval=true&useSSL=false".formatted(url, schema), user, password);
    }
}
