package io.quayside.process.payables;

import static io.quayside.process.payables.VendorBankChangeProcess.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VendorBankChangePathTest extends PathTest {

    VendorBankChangePathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_use_an_account_that_a_second_person_confirmed() {
        var change = changed().task(CONFIRM_BANK_ACCOUNT_TASK, Map.of("confirmation", "confirm", "callBack", "Ms Smit, 010 123"));

        assertThat(change.jobSeen(JOB_ACTIVATE_BANK_ACCOUNT)).containsEntry("callBack", "Ms Smit, 010 123");
        change.endsWith("EndEvent_BankAccountActive");
    }

    @Test
    void should_not_use_an_account_that_the_vendor_does_not_know() {
        var change = changed().task(CONFIRM_BANK_ACCOUNT_TASK, Map.of("confirmation", "refuse", "callBack", "Ms Smit knows nothing of it"));

        change.job(JOB_DISCARD_BANK_ACCOUNT).endsWith("EndEvent_BankAccountRefused");
    }

    @Test
    void should_take_a_change_back() {
        var change = changed().awaitTask(CONFIRM_BANK_ACCOUNT_TASK);

        change.publish(MESSAGE_WITHDRAWN, Map.of());

        change.job(JOB_DISCARD_BANK_ACCOUNT).endsWith("EndEvent_BankAccountWithdrawn");
    }

    private Case changed() {
        var change = newCase();
        return change.publish(MESSAGE_CHANGED, change.variables(Map.of("bankAccountId", change.key())));
    }
}
