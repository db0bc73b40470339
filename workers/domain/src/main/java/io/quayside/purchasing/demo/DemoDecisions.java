package io.quayside.purchasing.demo;

import io.quayside.approval.Completions;
import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.demo.DemoRounds;
import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.order.FollowingOrders;
import io.quayside.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the demo approvers decide as soon as the engine asks them, by the same way as everybody, and vendors acknowledge. */
@Component
@Profile("demo")
class DemoDecisions {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDecisions.class);

    private final DecidingTasks deciding;
    private final FollowingOrders following;
    private final JdbcClient jdbc;

    DemoDecisions(DecidingTasks deciding, FollowingOrders following, JdbcClient jdbc) {
        this.deciding = deciding;
        this.following = following;
        this.jdbc = jdbc;
    }

    private record Open(long taskKey, int approvalLevel) {}

    @Async
    @TransactionalEventListener
    public void decide(RequisitionDemo.Made made) {
        Map<Long, Fate> decided = new HashMap<>(made.fates());
        decided.values().removeIf(fate -> !fate.isDecided());
        Set<Long> undecided = DemoRounds.of(decided.keySet(), id -> isDone(id, decided.get(id)));
        LOG.info("Demo decisions: {} requisitions decided, {} not asked about in time", decided.size() - undecided.size(), undecided.size());
    }

    /** Approves level by level until the requisition is ordered; every other fate takes one decision. */
    private boolean isDone(long requisitionId, Fate fate) {
        List<Open> open = jdbc.sql("""
                select task_key, approval_level from history_task
                where document_type = 'requisition' and document_id = ? and element_id = ? and state = 'CREATED'""")
                .params(String.valueOf(requisitionId), Completions.APPROVE_TASK).query(Open.class).list();
        open.stream().limit(fate == Fate.APPROVED ? open.size() : 1).forEach(task -> decide(task, fate));
        return fate == Fate.APPROVED ? acknowledged(requisitionId) : !open.isEmpty();
    }

    private void decide(Open task, Fate fate) {
        Map<String, Object> answer = switch (fate) {
            case REJECTED -> Map.of("decision", "reject", "comment", "We have enough of this until spring.");
            case SENT_BACK -> Map.of("decision", "request-changes", "comment", "Please ask for a second quote and split by warehouse.");
            case QUESTIONED -> Map.of("decision", "ask-question", "question", "Which customer order is this for?");
            default -> Map.of("decision", "approve", "comment", "");
        };
        DemoPeople.approvers(task.approvalLevel()).stream().filter(approver -> decides(task, approver, answer)).findFirst();
    }

    private boolean decides(Open task, CurrentUser approver, Map<String, Object> answer) {
        try {
            deciding.decide(new DecideTask(task.taskKey(), approver, "demo", answer));
            return true;
        } catch (Refusal refused) {
            LOG.debug("Not decided: {}", refused.getMessage());
            return false;
        }
    }

    /** Half of the vendors answer at once. */
    private boolean acknowledged(long requisitionId) {
        List<Long> sent = jdbc.sql("select id from purchasing_order where requisition_id = ? and status = 'SENT'")
                .param(requisitionId).query(Long.class).list();
        sent.stream().filter(orderId -> requisitionId % 2 == 0)
                .forEach(orderId -> following.acknowledge(orderId, null, "SO-" + orderId % 100_000, DemoPeople.BEA));
        return !sent.isEmpty();
    }
}
