package io.quayside.platform;

/** Where a database schema is and who may use it. */
public record JdbcAddress(String url, String user, String password) {

    static JdbcAddress of(Settings settings, String schema) {
        return new JdbcAddress("jdbc:mysql://%s:%d/%s?connectionTimeZone=UTC&allowPublicKeyRetrieval=true&useSSL=false"
                .formatted(settings.host(), settings.ports().get(Port.DATABASE), schema), "quayside", settings.secrets().database());
    }
}
