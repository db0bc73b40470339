package io.quayside.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KeycloakUserDirectoryTest {
  private final SortedMap<String, DirectoryUser> realm = new TreeMap<>();
  private final Queue<Runnable> background = new ArrayDeque<>();
  private final MovableClock clock = new MovableClock();
  private boolean away;
  private int reads;

  private final KeycloakUserDirectory directory = new KeycloakUserDirectory(this::read, clock, background::add);

  @Test
  void givesOnlyEnabledHoldersOfTheRoleInTheCompany() {
    add("anna", true, Set.of(Role.APPROVER_1), "QNL", "QUS");
    add("ula", true, Set.of(Role.APPROVER_1), "QUS");
    add("gone", false, Set.of(Role.APPROVER_1), "QNL");
    add("abel", true, Set.of(Role.APPROVER_2), "QNL");

    assertThat(directory.findByRole(Role.APPROVER_1, "QNL")).extracting(DirectoryUser::username).containsExactly("anna");
    assertThat(directory.search("ULA@")).extracting(DirectoryUser::username).containsExactly("ula");
    assertThat(directory.rolesOf("nobody")).isEmpty();
    assertThat(reads).isEqualTo(1);
  }

  @Test
  void showsTheOldPictureWhileTheNextIsRead() {
    directory.all();
    add("new", true, Set.of(Role.BUYER), "QNL");
    clock.move(Duration.ofSeconds(21));

    assertThat(directory.find("new")).isEmpty();
    assertThat(background).as("one reader, however many ask").hasSize(1);
    directory.all();
    assertThat(background).hasSize(1);

    background.remove().run();
    assertThat(directory.find("new")).isPresent();
  }

  @Test
  void goesOnWithTheOldPictureWhileKeycloakIsAwayAndRecovers() {
    add("anna", true, Set.of(Role.APPROVER_1), "QNL");
    directory.all();
    away = true;
    clock.move(Duration.ofMinutes(1));
    directory.all();
    background.remove().run();
    assertThat(directory.find("anna")).isPresent();

    away = false;
    add("abel", true, Set.of(Role.APPROVER_2), "QNL");
    clock.move(Duration.ofMinutes(1));
    directory.all();
    background.remove().run();
    assertThat(directory.find("abel")).isPresent();
  }

  @Test
  void saysSoWhenKeycloakIsAwayFromTheBeginning() {
    away = true;
    assertThatThrownBy(directory::all).hasMessage("no connection");
    away = false;
    assertThat(directory.all()).isEmpty();
  }

  private void add(String username, boolean enabled, Set<Role> roles, String... companies) {
    realm.put(username, new DirectoryUser(username, username, username + "@quayside.example", enabled, roles, Set.of(companies)));
  }

  private SortedMap<String, DirectoryUser> read() {
    if (away) {
      throw new IllegalStateException("no connection");
    }
    reads++;
    return new TreeMap<>(realm);
  }

  private static final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    void move(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
