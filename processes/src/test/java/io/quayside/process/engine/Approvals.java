package io.quayside.process.engine;

import io.quayside.process.approval.ApprovalChainProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Plays the levels of a called approval chain. */
public final class Approvals {

    private Approvals() {}

    /** A level is waiting for its decision, with no timer near. */
    public static void open(Case played, int level) {
        var later = PathTest.in(Duration.ofDays(365));
        played.job(ApprovalChainProcess.JOB_SCHEDULE_APPROVAL, Map.of(
                "approvalReminderAt", later, "approvalEscalateAt", later, "approvalDueAt", later,
                "approverGroups", List.of("approver-" + level)));
        played.awaitTask(ApprovalChainProcess.APPROVE_TASK);
    }

    /** The approver allows less than was asked for. */
    public static void reduce(Case played, int level) {
        open(played, level);
        played.task(ApprovalChainProcess.APPROVE_TASK, Map.of("decision", "approve", "reduced", true));
    }

    public static void decide(Case played, int level, String decision) {
        open(played, level);
        played.task(ApprovalChainProcess.APPROVE_TASK, Map.of("decision", decision, "comment", "because"));
    }

    /** A task that is no approval gets its times, with its reminder not near. */
    public static Case scheduleTask(Case played) {
        var later = PathTest.in(Duration.ofDays(365));
        return played.job(ApprovalChainProcess.JOB_SCHEDULE_WORK, Map.of("taskDueAt", later, "taskReminderAt", later));
    }

    /** A task that is no approval gets its times; five hours later its reminder is due. */
    public static Case scheduleTaskSoon(Case played) {
        return played.job(ApprovalChainProcess.JOB_SCHEDULE_WORK, Map.of(
                "taskDueAt", PathTest.in(Duration.ofHours(8)), "taskReminderAt", PathTest.in(Duration.ofHours(4))));
    }
}
