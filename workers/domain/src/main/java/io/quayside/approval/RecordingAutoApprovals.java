package io.quayside.approval;

import io.quayside.shared.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a decision row where a rule decided, so that no document is approved without one. */
@Service
public class RecordingAutoApprovals {

  public static final String SYSTEM = "system";

  private final Decisions decisions;
  private final Clock clock;

  RecordingAutoApprovals(Decisions decisions, Clock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  @Transactional
  public void record(AutoApproval approval, String reason) {
    decisions.insert(
        new Decision(
            Ids.next(),
            null,
            approval.companyCode(),
            approval.processInstanceKey(),
            approval.processInstanceKey(),
            approval.businessKey(),
            approval.elementId(),
            approval.documentType(),
            approval.documentId(),
            approval.revision(),
            null,
            DecisionKind.AUTO_APPROVE,
            reason,
            SYSTEM,
            null,
            null,
            clock.instant()));
  }
}
