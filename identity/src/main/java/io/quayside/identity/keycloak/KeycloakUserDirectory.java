package io.quayside.identity.keycloak;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one picture of all users for half a minute. A realm of a distributor has hundreds of users, so reading it whole costs
 * less than asking for each name in a list. While Keycloak is away the last picture goes on serving.
 */
final class KeycloakUserDirectory implements UserDirectory {
  private static final Logger log = LoggerFactory.getLogger(KeycloakUserDirectory.class);
  private static final Duration FRESH = Duration.ofSeconds(30);

  private final Supplier<SortedMap<String, DirectoryUser>> realm;
  private final Clock clock;
  private volatile Picture picture;

  private record Picture(SortedMap<String, DirectoryUser> users, Instant staleAt) {}

  KeycloakUserDirectory(Supplier<SortedMap<String, DirectoryUser>> realm, Clock clock) {
    this.realm = realm;
    this.clock = clock;
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
    var seen = picture;
    return seen != null && clock.instant().isBefore(seen.staleAt) ? seen.users : refreshed();
  }

  private synchronized SortedMap<String, DirectoryUser> refreshed() {
    var seen = picture;
    if (seen == null || !clock.instant().isBefore(seen.staleAt)) {
      picture = new Picture(readOr(seen), clock.instant().plus(FRESH));
    }
    return picture.users;
  }

  private SortedMap<String, DirectoryUser> readOr(Picture seen) {
    try {
      return realm.get();
    } catch (RuntimeException away) {
      if (seen == null) {
        throw new IllegalStateException("The users cannot be read from Keycloak: " + away.getMessage(), away);
      }
      log.warn("Keycloak does not answer, keeping the users read before: {}", away.getMessage());
      return seen.users;
    }
  }
}
