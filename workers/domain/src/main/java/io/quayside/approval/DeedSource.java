package io.quayside.approval;

import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;

/**
 * Where the database says who has done something on a document. One source serves both the refusal of one task and the list of
 * tasks that are offered, so that nobody is offered what would be refused.
 *
 * @param from tables and conditions, as they would follow {@code from}, with {@link #DOCUMENT} for the id of the document; {@code t} is
 *     the task in the list and no name for a table here
 * @param persons columns with the usernames, which may be null
 */
public record DeedSource(Duty duty, String from, List<String> persons) {

  public static final String DOCUMENT = "{document}";

  /** Whoever made the decision {@code d}, also in place of somebody. */
  static final List<String> DECIDERS = List.of("d.decided_by", "d.on_behalf_of");

  public DeedSource {
    persons = List.copyOf(persons);
  }

  public static DeedSource of(Duty duty, String from, String... persons) {
    return new DeedSource(duty, from, List.of(persons));
  }

  /**
   * Who has approved another document.
   *
   * @param id column with the id of the other one
   */
  public static DeedSource approval(String documentType, String tables, String id, String where) {
    return new DeedSource(Duty.APPROVE, decisions(documentType, tables, id, where + " and d.decision = 'approve'"), DECIDERS);
  }

  /** The decisions {@code d} on another document. */
  static String decisions(String documentType, String tables, String id, String where) {
    return "%s join approval_decision d on d.document_type = '%s' and d.document_id = concat('', %s) where %s".formatted(tables, documentType, id, where);
  }
}
