package io.quayside.purchasing.requisition;

import static io.quayside.purchasing.PurchasingMother.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

class DecisionsOnRequisitionsTest extends PurchasingIntegrationTest {

    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private CheckingRequisitions checking;
    @Autowired
    private Requisitions requisitions;

    private String company;
    private long id;
    private long lineId;

    @BeforeEach
    void inApproval() {
        company = mother.company();
        Requisition requisition = mother.submitted(company, line(mother.product(), "10", mother.vendor(company), "5"));
        checking.check(requisition.id());
        id = requisition.id();
        lineId = requisition.lines().getFirst().id();
    }

    @Test
    void sending_back_gives_it_to_the_requester_and_submitting_the_correction_task_starts_a_new_revision() {
        decide(DecisionKind.REQUEST_CHANGES, 1, Map.of());
        assertThat(stored().status()).isEqualTo(RequisitionStatus.CHANGES_REQUESTED);

        checking.check(id);

        assertThat(stored().status()).isEqualTo(RequisitionStatus.IN_APPROVAL);
        assertThat(stored().revision()).isEqualTo(2);
    }

    @Test
    void approving_less_lowers_the_line() {
        decide(DecisionKind.APPROVE, 1, Map.of("approvedQuantities", Map.of(String.valueOf(lineId), 4)));

        assertThat(stored().lines().getFirst().approvedQuantity()).isEqualTo(Quantity.of("4", "PCE"));
    }

    @Test
    void the_process_is_told_that_less_was_approved_and_the_next_check_knows_who_has_approved_and_the_lower_amount() {
        TaskDecided decided = decide(DecisionKind.APPROVE, 1, Map.of("approvedPrices", Map.of(String.valueOf(lineId), "4.50")));

        assertThat(decided.effects()).containsEntry("reduced", true).containsEntry("amountBefore", "EUR 50.00").containsEntry("amountAfter", "EUR 45.00");
        assertThat(checking.check(id).facts().amount()).isEqualTo(Money.parse("EUR 45.00"));
    }

    @Test
    void approving_what_was_asked_for_tells_the_process_nothing() {
        TaskDecided decided = decide(DecisionKind.APPROVE, 1, Map.of("approvedQuantities", Map.of(String.valueOf(lineId), "10"),
                "approvedPrices", Map.of(String.valueOf(lineId), "5")));

        assertThat(decided.effects()).isEmpty();
    }

    @Test
    void levels_that_have_approved_this_revision_are_known_to_the_next_check() {
        approved(2, 1);
        approved(1, 1);
        approved(1, 1);
        approved(3, 0);

        assertThat(checking.check(id).approvedLevels()).containsExactly(1, 2);
    }

    @Test
    void approving_more_is_refused_and_changes_nothing() {
        assertThatThrownBy(() -> decide(DecisionKind.APPROVE, 1, Map.of("approvedQuantities", Map.of(String.valueOf(lineId), "10.5"))))
                .isInstanceOf(Refusal.Forbidden.class);

        assertThat(stored().lines().getFirst().approvedQuantity()).isEqualTo(Quantity.of("10", "PCE"));
    }

    @Test
    void a_decision_on_a_revision_that_is_gone_does_not_count() {
        assertThatThrownBy(() -> decide(DecisionKind.APPROVE, 0, Map.of())).isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining("changed to revision 1");
    }

    @Test
    void unreadable_quantities_are_told_to_the_approver() {
        assertThatThrownBy(() -> decide(DecisionKind.APPROVE, 1, Map.of("approvedQuantities", Map.of(String.valueOf(lineId), "few"))))
                .isInstanceOf(Refusal.Invalid.class);
    }

    /** As the decision on a task of this level leaves it. */
    private void approved(int level, int revision) {
        jdbc.sql("""
                insert into approval_decision (id, task_key, company_code, process_instance_key, root_key, element_id, document_type, document_id,
                  revision, approval_level, decision, decided_by, decided_at)
                values (?, ?, ?, 1, 1, 'UserTask_Approve', 'requisition', ?, ?, ?, 'approve', 'anna', now(3))""")
                .params(Ids.next(), Ids.next(), company, String.valueOf(id), revision, level).update();
    }

    private TaskDecided decide(DecisionKind kind, int revision, Map<String, Object> answer) {
        Decision decision = new Decision(Ids.next(), Ids.next(), company, 1, 1, "PR", "UserTask_Approve", "requisition", String.valueOf(id), revision, 1,
                kind, null, "anna", null, null, Instant.EPOCH);
        TaskDecided decided = new TaskDecided(null, decision, answer);
        transaction.executeWithoutResult(status -> events.publishEvent(decided));
        return decided;
    }

    private Requisition stored() {
        return requisitions.findByIdAndCompanyCodeIn(id, List.of(company)).orElseThrow();
    }
}
