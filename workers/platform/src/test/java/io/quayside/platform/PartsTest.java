package io.quayside.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Every part really starts, answers, ends, and says in one sentence what hinders it. */
class PartsTest {

    private static final TestPlatform PLATFORM = TestPlatform.own();

    @AfterAll
    static void nothingIsLeftBehind() {
        var parts = java.util.List.of(PLATFORM.database(), PLATFORM.mail());
        PLATFORM.close();
        assertThat(parts).noneMatch(Part::alive);
        assertThat(PLATFORM.settings().folder()).doesNotExist();
    }

    @Test
    void databaseKeepsItsRowsWhenItIsKilled() throws Exception {
        var address = PLATFORM.freshDatabase();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text VARCHAR(20))");
            statement.execute("INSERT INTO note VALUES ('kept – ok')");
        }
        PLATFORM.kill(PLATFORM.database());
        assertThat(PLATFORM.database().alive()).isFalse();
        PLATFORM.restart(PLATFORM.database());
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var rows = connection.createStatement().executeQuery("SELECT text FROM note")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("kept – ok");
        }
    }

    @Test
    void engineFollowsTheControlledClock() {
        var clock = PLATFORM.clock();
        var before = clock.now();
        clock.add(Duration.ofDays(3));
        assertThat(clock.now()).isAfterOrEqualTo(before.plus(3, ChronoUnit.DAYS));
        clock.reset();
        assertThat(clock.now()).isBefore(Instant.now().plusSeconds(5));
    }

    @Test
    void identityProviderIssuesTokens() {
        var token = PLATFORM.keycloak().admin().adminToken();
        assertThat(token.split("\\.")).hasSize(3);
    }

    @Test
    void mailServerFilesEachMessage() throws IOException {
        PLATFORM.mail();
        try (var socket = new Socket(PLATFORM.settings().host(), PLATFORM.settings().ports().get(Port.MAIL))) {
            var dialogue = "EHLO test\r\nMAIL FROM:<buyer@quayside.example>\r\nRCPT TO:<sales@vendor.example>\r\nDATA\r\n"
                    + "Subject: Order\r\n\r\nPlease deliver.\r\n.\r\nQUIT\r\n";
            socket.getOutputStream().write(dialogue.getBytes());
            socket.getInputStream().readAllBytes();
        }
        var messages = PLATFORM.mailbox().await("sales@vendor.example", 1, Duration.ofSeconds(60));
        assertThat(new String(messages.getFirst())).contains("Please deliver.");
    }

    @Test
    void takenPortIsSaidInOneSentence() throws IOException {
        var ports = Ports.free();
        try (var other = new ServerSocket(ports.get(Port.ZEEBE_REST), 1, InetAddress.getLoopbackAddress())) {
            var settings = Settings.of(PLATFORM.settings().folder().resolve("other"), ports);
            var zeebe = new Zeebe(settings, java.util.Optional.empty());
            assertThatThrownBy(zeebe::start).isInstanceOf(PartFailed.class).hasMessage(
                    "Zeebe cannot start: port %d is used by another program; stop that program or choose another port with QUAYSIDE_ZEEBE_REST_PORT.",
                    other.getLocalPort());
        }
    }
}
