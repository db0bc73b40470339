package io.quayside.web.collaboration;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who is called by {@code @username} in a text: people who exist and may see the document, nobody else. */
@Component
class Mentions {
  private static final Pattern MENTION = Pattern.compile("(?<![\\w@.])@([A-Za-z0-9](?:[\\w.-]*[A-Za-z0-9])?)");

  private final UserDirectory users;
  private final Documents documents;

  Mentions(UserDirectory users, Documents documents) {
    this.users = users;
    this.documents = documents;
  }

  Set<String> in(String text, String documentType, String documentId) {
    return MENTION.matcher(text).results()
        .map(MatchResult::group)
        .map(mention -> mention.substring(1).toLowerCase())
        .filter(username -> users.find(username)
            .filter(DirectoryUser::enabled)
            .filter(user -> documents.isSeenBy(user.asCurrentUser(), documentType, documentId))
            .isPresent())
        .collect(Collectors.toUnmodifiableSet());
  }
}
