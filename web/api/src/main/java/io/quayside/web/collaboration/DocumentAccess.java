package io.quayside.web.collaboration;

import java.util.Optional;

/** Tells to which company a document of one type belongs, so that what is attached to it is shown to nobody else. */
public interface DocumentAccess {

  /** As in the task list: {@code requisition}, {@code purchase-order} and so on. */
  String documentType();

  /** Empty when there is no such document. */
  Optional<String> companyOf(String documentId);

  static DocumentAccess of(String documentType, CompanyLookup lookup) {
    return new DocumentAccess() {
      @Override
      public String documentType() {
        return documentType;
      }

      @Override
      public Optional<String> companyOf(String documentId) {
        return documentId.matches("\\d{1,19}") ? lookup.companyOf(Long.parseLong(documentId)) : Optional.empty();
      }
    };
  }

  /** By the number that most documents have as id. */
  @FunctionalInterface
  interface CompanyLookup {
    Optional<String> companyOf(long id);
  }
}
