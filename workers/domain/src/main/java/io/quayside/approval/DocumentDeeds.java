package io.quayside.approval;

import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Implemented by the domain that owns a type of document: who has already done what on it (requested it, ordered it,
 * raised its amount). The decisions themselves need not be told.
 */
public interface DocumentDeeds {

  String documentType();

  Collection<Deed> deeds(String documentId);

  /** Another document that is approved for the same purpose: nobody fills one level here and another one there. */
  record Related(String type, String id) {}

  default Collection<Related> related(String documentId) {
    return List.of();
  }

  /** The duty that completing a task on such a document is; empty where it is none. */
  default Optional<Duty> dutyOf(String elementId) {
    return elementId.equals(Completions.APPROVE_TASK) ? Optional.of(Duty.APPROVE) : dutyOfRequester(elementId);
  }

  /** The duty of whoever answers or corrects in place of the requester: it is part of the request, whoever does it. */
  default Optional<Duty> dutyOfRequester(String elementId) {
    return elementId.equals(Completions.ANSWER_TASK) ? Optional.of(Duty.REQUEST) : Optional.empty();
  }
}
