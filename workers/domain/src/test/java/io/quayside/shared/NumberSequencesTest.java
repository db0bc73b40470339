package io.quayside.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

class NumberSequencesTest extends DomainIntegrationTest {

    private static final int CALLERS = 200;
    @Autowired
    NumberSequences numbers;
    @Autowired
    TransactionTemplate transaction;

    @Test
    void numbersHaveNoGapsThoughEveryThirdCallerRollsBack() throws Exception {
        List<Callable<Long>> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            boolean rollsBack = i % 3 == 0;
            callers.add(() -> transaction.execute(status -> {
                long number = numbers.next("SEQ", "gapless");
                if (rollsBack) {
                    status.setRollbackOnly();
                    return 0L;
                }
                return number;
            }));
        }
        List<Long> kept = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Long> each : threads.invokeAll(callers)) {
                kept.add(each.get());
            }
        }
        kept.removeIf(number -> number == 0);
        kept.sort(null);
        assertThat(kept).isEqualTo(LongStream.rangeClosed(1, kept.size()).boxed().toList());
        assertThat(kept).hasSize(CALLERS - CALLERS / 3 - 1);
    }

    @Test
    void companiesAndSequencesCountForThemselves() {
        transaction.executeWithoutResult(status -> {
            assertThat(numbers.nextNumber("SEQ", "PO")).isEqualTo("PO-SEQ-000001");
            assertThat(numbers.nextNumber("SEQ2", "PO")).isEqualTo("PO-SEQ2-000001");
            assertThat(numbers.nextNumber("SEQ", "PO")).isEqualTo("PO-SEQ-000002");
        });
    }

    @Test
    void aNumberIsGivenInATransactionOnly() {
        assertThatThrownBy(() -> numbers.next("SEQ", "alone")).isInstanceOf(IllegalTransactionStateException.class);
    }
}
