package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All documents that people can talk about. */
@Component
class Documents {
  private final Map<String, DocumentAccess> byType;

  Documents(List<DocumentAccess> accesses) {
    byType = accesses.stream().collect(Collectors.toUnmodifiableMap(DocumentAccess::documentType, Function.identity()));
  }

  /** The company of the document; a document of another company is as little there as one that never was. */
  String requireVisible(CurrentUser user, String documentType, String documentId) {
    return Optional.ofNullable(byType.get(documentType))
        .flatMap(access -> access.companyOf(documentId))
        .filter(user::sees)
        .orElseThrow(() -> new Refusal.NotFound(documentType, documentId));
  }
}
