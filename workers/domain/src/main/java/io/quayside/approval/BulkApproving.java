package io.quayside.approval;

import io.quayside.history.UserTask;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Approving many small documents at once. Each is decided by itself, with all checks, so that some may be refused. */
@Service
public class BulkApproving {

  public static final int MOST = 100;

  public sealed interface Result {

    long taskKey();

    record Approved(long taskKey) implements Result {}

    record Refused(long taskKey, Refusal refusal) implements Result {}
  }

  private final DecidingTasks deciding;
  private final UserTasks tasks;
  private final BigDecimal below;

  BulkApproving(
      DecidingTasks deciding, UserTasks tasks, @Value("${quayside.tasks.bulk-approve-below:1000}") BigDecimal below) {
    this.deciding = deciding;
    this.tasks = tasks;
    this.below = below;
  }

  /** Whether the list may offer it: an approval of less than the configured amount in the company's currency. */
  public boolean isBulkApprovable(UserTask task) {
    return Completions.isApproval(task) && task.amount() != null && task.amount().getAmount().compareTo(below) < 0;
  }

  public List<Result> approve(List<Long> taskKeys, @Nullable String comment, CurrentUser user, String ip) {
    List<Long> distinct = taskKeys.stream().distinct().toList();
    if (distinct.isEmpty() || distinct.size() > MOST) {
      throw new Refusal.Invalid("ids", "between 1 and %d tasks".formatted(MOST));
    }
    return distinct.stream().map(key -> approve(key, comment, user, ip)).toList();
  }

  private Result approve(long taskKey, @Nullable String comment, CurrentUser user, String ip) {
    try {
      requireBulkApprovable(taskKey, user);
      Map<String, Object> answer = Map.of("decision", DecisionKind.APPROVE.key(), "comment", comment == null ? "" : comment);
      deciding.decide(new DecideTask(taskKey, user, ip, answer));
      return new Result.Approved(taskKey);
    } catch (Refusal refusal) {
      return new Result.Refused(taskKey, refusal);
    }
  }

  private void requireBulkApprovable(long taskKey, CurrentUser user) {
    boolean tooBig =
        Stream.of(taskKey)
            .flatMap(key -> tasks.find(key).stream())
            .filter(task -> task.companyCode() != null && user.sees(task.companyCode()))
            .anyMatch(task -> !isBulkApprovable(task));
    if (tooBig) {
      throw new Refusal.Conflict("not-bulk-approvable", "Only approvals below %s can be approved together.".formatted(below.toPlainString()));
    }
  }
}
