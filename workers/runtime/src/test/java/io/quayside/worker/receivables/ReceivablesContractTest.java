package io.quayside.worker.receivables;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.receivables.CreditNoteApprovalProcess;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.ReceivablesMessages;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class ReceivablesContractTest {

    @Test
    void the_domain_and_the_models_name_messages_and_tasks_alike() {
        assertThat(Map.of(
                ReceivablesMessages.CREDIT_REQUESTED, CreditNoteApprovalProcess.MESSAGE_REQUESTED,
                ReceivablesMessages.CREDIT_WITHDRAWN, CreditNoteApprovalProcess.MESSAGE_WITHDRAWN,
                ReceivablesMessages.DUNNING_STARTED, DunningProcess.MESSAGE_STARTED,
                ReceivablesMessages.DUNNING_SETTLED, DunningProcess.MESSAGE_SETTLED,
                ReceivablesMessages.DECIDE_OVERDUE_TASK, DunningProcess.DECIDE_OVERDUE_TASK))
                .allSatisfy((domain, model) -> assertThat(domain).isEqualTo(model));
    }
}
