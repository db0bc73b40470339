package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import java.util.Optional;
import java.util.function.LongFunction;

/** Tells to which company a document of one type belongs and who may see it, so that what is attached to it is shown to nobody else. */
public interface DocumentAccess {

  /** As in the task list: {@code requisition}, {@code purchase-order} and so on. */
  String documentType();

  /** Empty when there is no such document. */
  Optional<String> companyOf(String documentId);

  /** Whether the person sees the document itself; whoever sees the company does, unless its owner says otherwise. */
  default boolean isSeenBy(CurrentUser user, String documentId) {
    return companyOf(documentId).filter(user::sees).isPresent();
  }

  /** Its page in the web application. */
  default String page(String documentId) {
    return "/%ss/%s/show".formatted(documentType(), documentId);
  }

  static DocumentAccess of(String documentType, CompanyLookup lookup) {
    return new ById(documentType, lookup, (user, id) -> lookup.companyOf(id).filter(user::sees).isPresent(), null);
  }

  static DocumentAccess of(String documentType, CompanyLookup lookup, Visibility visibility) {
    return new ById(documentType, lookup, visibility, null);
  }

  /** @param page for documents that are shown on the page of another */
  static DocumentAccess of(String documentType, CompanyLookup lookup, LongFunction<String> page) {
    return new ById(documentType, lookup, (user, id) -> lookup.companyOf(id).filter(user::sees).isPresent(), page);
  }

  /** By the number that most documents have as id. */
  @FunctionalInterface
  interface CompanyLookup {
    Optional<String> companyOf(long id);
  }

  @FunctionalInterface
  interface Visibility {
    boolean isSeenBy(CurrentUser user, long id);
  }
}
