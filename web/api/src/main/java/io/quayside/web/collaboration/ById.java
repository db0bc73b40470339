package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Documents whose id is a number. */
record ById(
    String documentType, DocumentAccess.CompanyLookup lookup, DocumentAccess.Visibility visibility,
    Function<CurrentUser, Optional<DocumentAccess.Limit>> limits, @Nullable LongFunction<String> page)
    implements DocumentAccess {

  @Override
  public Optional<String> companyOf(String documentId) {
    return isId(documentId) ? lookup.companyOf(Long.parseLong(documentId)) : Optional.empty();
  }

  @Override
  public boolean isSeenBy(CurrentUser user, String documentId) {
    return isId(documentId) && visibility.isSeenBy(user, Long.parseLong(documentId));
  }

  @Override
  public Optional<Limit> limit(CurrentUser user) {
    return limits.apply(user);
  }

  @Override
  public String page(String documentId) {
    return page == null ? DocumentAccess.super.page(documentId) : page.apply(Long.parseLong(documentId));
  }

  private static boolean isId(String documentId) {
    return documentId.matches("\\d{1,18}");
  }
}
