package io.quayside.approval;

import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import java.util.Map;

/**
 * Implemented by the domain that owns a type of document: who has already done what on it (requested it, ordered it,
 * raised its amount). The decisions themselves need not be told.
 */
public interface DocumentDeeds {

  String documentType();

  List<DeedSource> deeds();

  /**
   * Another document that is approved for the same purpose: nobody fills one level here and another one there.
   *
   * @param tables with {@code where} as in {@link DeedSource}
   * @param id column with the id of the other document
   */
  record Related(String type, String tables, String id, String where) {}

  default List<Related> related() {
    return List.of();
  }

  /** By element: the duty that completing a task on such a document is, apart from those of the requester. */
  default Map<String, Duty> duties() {
    return Map.of(Completions.APPROVE_TASK, Duty.APPROVE);
  }

  /** Those of whoever answers or corrects in place of the requester: it is part of the request, whoever does it. */
  default Map<String, Duty> dutiesOfRequester() {
    return Map.of(Completions.ANSWER_TASK, Duty.REQUEST);
  }
}
