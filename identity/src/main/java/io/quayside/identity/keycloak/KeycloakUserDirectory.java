package io.quayside.identity.keycloak;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one picture of all users. A realm of a distributor has hundreds of users, so reading it whole costs less than asking
 * for each name in a list. Nobody waits for a newer picture but the very first caller: an old one is shown while the next is
 * read, and goes on being shown while Keycloak is away.
 */
final class KeycloakUserDirectory implements UserDirectory {
  private static final Logger log = LoggerFactory.getLogger(KeycloakUserDirectory.class);
  private static final Duration FRESH = Duration.ofSeconds(20);

  private final Supplier<SortedMap<String, DirectoryUser>> realm;
  private final Clock clock;
  private final Executor background;
  private final AtomicBoolean reading = new AtomicBoolean();
  private volatile Picture picture;

  private record Picture(SortedMap<String, DirectoryUser> users, Instant takenAt) {}

  KeycloakUserDirectory(Supplier<SortedMap<String, DirectoryUser>> realm, Clock clock, Executor background) {
    this.realm = realm;
    this.clock = clock;
    this.background = background;
  }

  @Override
  public List<DirectoryUser> all() {
    return List.copyOf(users().values());
  }

  @Override
  public Optional<DirectoryUser> find(String username) {
    return Optional.ofNullable(username).map(name -> users().get(name));
  }

  private SortedMap<String, DirectoryUser> users() {
    if (picture == null) {
      takeFirst();
    } else if (clock.instant().isAfter(picture.takenAt.plus(FRESH)) && reading.compareAndSet(false, true)) {
      background.execute(this::takeNext);
    }
    return picture.users;
  }

  private synchronized void takeFirst() {
    if (picture == null) {
      picture = take();
    }
  }

  private void takeNext() {
    try {
      picture = take();
    } catch (RuntimeException away) {
      log.warn("Keycloak does not answer, keeping the users read before: {}", away.getMessage());
      picture = new Picture(picture.users, clock.instant());
    } finally {
      reading.set(false);
    }
  }

  private Picture take() {
    return new Picture(realm.get(), clock.instant());
  }
}
