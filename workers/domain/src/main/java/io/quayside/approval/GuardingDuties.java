package io.quayside.approval;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties;
import io.quayside.identity.SegregationOfDuties.Conflict;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.identity.UserDirectory;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Segregation of duties where somebody acts on a document itself and not on a task. Refusals are kept like those of tasks. */
@Component
public class GuardingDuties {

  /** In place of the key of a task. */
  private static final long NO_TASK = 0;

  /** What somebody acts on. */
  public record GuardedDocument(String type, long id, String number, String companyCode) {}

  private final DoneDeeds deeds;
  private final SodRefusals refusals;
  private final UserDirectory directory;
  private final Clock clock;

  GuardingDuties(DoneDeeds deeds, SodRefusals refusals, UserDirectory directory, Clock clock) {
    this.deeds = deeds;
    this.refusals = refusals;
    this.directory = directory;
    this.clock = clock;
  }

  /** Refuses what conflicts with anything that was done on the document. */
  public void require(Duty attempted, String username, GuardedDocument document) {
    require(attempted, username, deeds.of(document.type(), String.valueOf(document.id())), document);
  }

  /** Refuses what conflicts with one of the deeds. */
  public void require(Duty attempted, CurrentUser user, Collection<Deed> done, GuardedDocument document) {
    require(attempted, user.username(), done, document);
  }

  private void require(Duty attempted, String username, Collection<Deed> done, GuardedDocument document) {
    SegregationOfDuties.conflict(attempted, List.of(username), done).ifPresent(conflict -> refuse(conflict, document));
  }

  private void refuse(Conflict conflict, GuardedDocument document) {
    String reason = conflict.message().replace(conflict.username(), directory.nameOf(conflict.username()));
    refusals.record(
        new SodRefusal(
            Ids.next(),
            SodRefusal.Attempt.ACT,
            conflict.username(),
            null,
            Refusals.rule(conflict),
            NO_TASK,
            document.companyCode(),
            document.number(),
            document.type(),
            String.valueOf(document.id()),
            reason,
            null,
            clock.instant()));
    throw new Refusal.Forbidden("segregation-of-duties", reason);
  }
}
