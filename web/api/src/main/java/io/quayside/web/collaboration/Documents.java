package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** All documents that people can talk about. */
@Component
class Documents {
  private final Map<String, DocumentAccess> byType;
  private final TaskDocumentAccess others;

  /** @param others what only tasks tell of */
  Documents(List<DocumentAccess> accesses, TaskDocumentAccess others) {
    this.others = others;
    byType = accesses.stream().collect(Collectors.toUnmodifiableMap(DocumentAccess::documentType, Function.identity()));
  }

  /** The company of the document; a document of another company, or one that the person does not see, is as little there as one that never was. */
  String requireVisible(CurrentUser user, String documentType, String documentId) {
    return Optional.of(access(documentType))
        .filter(access -> access.isSeenBy(user, documentId))
        .flatMap(access -> access.companyOf(documentId))
        .orElseThrow(() -> new Refusal.NotFound(documentType, documentId));
  }

  boolean isSeenBy(CurrentUser user, String documentType, String documentId) {
    return access(documentType).isSeenBy(user, documentId);
  }

  /** What stands beside a document that is shown to some alone is not shown to more; of other types whoever sees the company reads it. */
  boolean isReadBy(CurrentUser user, String documentType, String documentId) {
    var known = byType.get(documentType);
    return known == null || known.isSeenBy(user, documentId);
  }

  /** The same for a list. */
  Specification<Comment> areReadBy(CurrentUser user) {
    return Specification.allOf(byType.values().stream()
        .flatMap(access -> access.limit(user).<Specification<Comment>>map(limit -> (comment, query, builder) -> builder.or(
            builder.notEqual(comment.get("documentType"), access.documentType()), limit.on(comment.get("documentId"), query, builder))).stream())
        .toList());
  }

  String page(String documentType, String documentId) {
    return access(documentType).page(documentId);
  }

  private DocumentAccess access(String documentType) {
    var known = byType.get(documentType);
    return known != null ? known : others.ofType(documentType);
  }
}
