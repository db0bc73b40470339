package io.quayside.approval;

import io.quayside.approval.bulk.BulkLimit;
import io.quayside.approval.bulk.BulkLimits;
import io.quayside.approval.bulk.BulkRules;
import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Deciding on many small documents at once. Each is decided by itself, with all checks, so that some may be refused. */
@Service
public class BulkDeciding {

  public static final int MOST = 100;

  /** A question is about one document. */
  private static final Set<DecisionKind> KINDS = Set.of(DecisionKind.APPROVE, DecisionKind.REJECT, DecisionKind.REQUEST_CHANGES);

  public sealed interface Result {

    long taskKey();

    record Decided(long taskKey) implements Result {}

    record Refused(long taskKey, Refusal refusal) implements Result {}
  }

  private final DecidingTasks deciding;
  private final UserTasks tasks;
  private final BulkRules rules;

  BulkDeciding(DecidingTasks deciding, UserTasks tasks, BulkRules rules) {
    this.deciding = deciding;
    this.tasks = tasks;
    this.rules = rules;
  }

  /** What may be done together, as the rules are now: for a whole list of tasks. */
  public Function<UserTask, BulkLimit> limits() {
    BulkLimits limits = rules.limits();
    return task -> limits.of(task, Completions.isApproval(task));
  }

  public List<Result> decide(List<Long> taskKeys, String decision, @Nullable String comment, CurrentUser user, String ip) {
    List<Long> distinct = taskKeys.stream().distinct().toList();
    if (distinct.isEmpty() || distinct.size() > MOST) {
      throw new Refusal.Invalid("ids", "between 1 and %d tasks".formatted(MOST));
    }
    DecisionKind kind = DecisionKind.of(decision)
        .filter(KINDS::contains)
        .orElseThrow(() -> new Refusal.Invalid("variables.decision", "cannot be made on many tasks at once"));
    if (kind.needsComment() && (comment == null || comment.isBlank())) {
      throw new Refusal.Invalid("variables.comment", "say why, so that the requesters know what to do");
    }
    var limits = limits();
    return distinct.stream().map(key -> decide(key, kind, comment, user, ip, limits)).toList();
  }

  private Result decide(
      long taskKey, DecisionKind kind, @Nullable String comment, CurrentUser user, String ip, Function<UserTask, BulkLimit> limits) {
    try {
      tasks.find(taskKey)
          .filter(task -> task.companyCode() != null && user.sees(task.companyCode()))
          .ifPresent(task -> require(kind, limits.apply(task)));
      Map<String, Object> answer = Map.of("decision", kind.key(), "comment", comment == null ? "" : comment);
      deciding.decide(new DecideTask(taskKey, user, ip, answer));
      return new Result.Decided(taskKey);
    } catch (Refusal refusal) {
      return new Result.Refused(taskKey, refusal);
    }
  }

  private static void require(DecisionKind kind, BulkLimit limit) {
    if (!limit.allowsRefusing()) {
      throw new Refusal.Conflict("not-bulk-approvable", "Tasks of this kind are decided one by one.");
    }
    if (kind == DecisionKind.APPROVE && !limit.allowsApproving()) {
      throw new Refusal.Conflict("not-bulk-approvable", "Only approvals below %s can be approved together.".formatted(limit.below()));
    }
  }
}
