package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

  /** The same for many documents, of companies that the person sees; empty when those are all seen. */
  default Optional<Limit> limit(CurrentUser user) {
    return Optional.empty();
  }

  /** Its page in the web application. */
  default String page(String documentId) {
    return "/%ss/%s/show".formatted(documentType(), documentId);
  }

  static DocumentAccess of(String documentType, CompanyLookup lookup) {
    return forReaders(documentType, lookup, user -> true);
  }

  /** @param page for documents that are shown on the page of another */
  static DocumentAccess of(String documentType, CompanyLookup lookup, LongFunction<String> page) {
    return forReaders(documentType, lookup, user -> true, page);
  }

  /** @param readers who may see documents of this type at all */
  static DocumentAccess forReaders(String documentType, CompanyLookup lookup, Predicate<CurrentUser> readers) {
    return forReaders(documentType, lookup, readers, null);
  }

  static DocumentAccess forReaders(
      String documentType, CompanyLookup lookup, Predicate<CurrentUser> readers, @Nullable LongFunction<String> page) {
    Visibility visibility = (user, id) -> readers.test(user) && lookup.companyOf(id).filter(user::sees).isPresent();
    Limit nothing = (id, query, builder) -> builder.disjunction();
    return new ById(documentType, lookup, visibility, user -> readers.test(user) ? Optional.empty() : Optional.of(nothing), page);
  }

  /**
   * Documents of which some people see their own alone.
   *
   * @param entity of the documents, with whose they are as {@code requester}
   */
  static DocumentAccess forRequesters(
      String documentType, CompanyLookup lookup, Visibility visibility, Class<?> entity, Predicate<CurrentUser> seesOnlyOwn) {
    return new ById(documentType, lookup, visibility, user -> seesOnlyOwn.test(user) ? Optional.of(own(entity, user)) : Optional.empty(), null);
  }

  private static Limit own(Class<?> entity, CurrentUser user) {
    return (id, query, builder) -> {
      var document = query.subquery(Integer.class);
      var row = document.from(entity);
      return builder.exists(document.select(builder.literal(1)).where(
          builder.equal(row.get("id"), id.as(Long.class)), builder.equal(row.get("requester"), user.username())));
    };
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

  /** A condition of a query in which the expression is the id of the document. */
  @FunctionalInterface
  interface Limit {
    jakarta.persistence.criteria.Predicate on(Expression<String> id, CriteriaQuery<?> query, CriteriaBuilder builder);
  }
}
