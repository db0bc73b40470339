package io.quayside.worker.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.inventory.count.CountMessages;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class InventoryContractTest {

    @Test
    void the_domain_and_the_model_use_the_same_names() {
        assertThat(Map.of(
                CountMessages.PLANNED, InventoryAdjustmentProcess.MESSAGE_PLANNED,
                CountMessages.CANCELLED, InventoryAdjustmentProcess.MESSAGE_CANCELLED,
                CountMessages.DOCUMENT_TYPE, InventoryAdjustmentProcess.DOCUMENT_TYPE,
                CountMessages.COUNT_TASK, InventoryAdjustmentProcess.COUNT_TASK,
                CountMessages.RECOUNT_TASK, InventoryAdjustmentProcess.RECOUNT_TASK))
                .allSatisfy((domain, model) -> assertThat(domain).isEqualTo(model));
    }

    @Test
    void a_cancelled_count_has_its_own_reason_and_a_refused_one_the_approvers() {
        assertThat(new DiscardedCount("1", "wrong bin", null).cancelled()).isTrue();
        assertThat(new DiscardedCount("1", null, "count better").reason()).isEqualTo("count better");
        assertThat(new DiscardedCount("1", null, "count better").cancelled()).isFalse();
    }
}
