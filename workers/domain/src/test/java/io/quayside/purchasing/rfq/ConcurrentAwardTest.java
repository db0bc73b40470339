package io.quayside.purchasing.rfq;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.outcome.CreatingOrders;
import io.quayside.purchasing.outcome.FindingVendors;
import io.quayside.purchasing.outcome.Selection;
import io.quayside.purchasing.requisition.CheckingRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.workflow.BusinessException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A buyer awards quotes at the moment in which the requisition is ordered: each alone would be fine, both would order past the award. */
class ConcurrentAwardTest extends PurchasingIntegrationTest {

    @Autowired
    private DraftingRfqs drafting;
    @Autowired
    private EnteringQuotes entering;
    @Autowired
    private EndingRfqs ending;
    @Autowired
    private ComparingQuotes comparing;
    @Autowired
    private CheckingRequisitions checking;
    @Autowired
    private FindingVendors findingVendors;
    @Autowired
    private CreatingOrders creating;
    @Autowired
    private RfqAwards awards;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_later_of_the_two_is_refused() throws Exception {
        String company = mother.company();
        CurrentUser bea = user("bea", company, Role.BUYER);
        Vendor vendor = mother.vendor(company, "Dutch", "EUR", VendorStatus.ACTIVE, "dutch-%d@vendor.example".formatted(Ids.next()));
        for (int round = 0; round < 5; round++) {
            Requisition requisition = mother.submitted(company, line(mother.product(), "10", vendor, "12"));
            checking.check(requisition.id());
            Rfq rfq = compared(requisition, vendor, bea);
            findingVendors.find(requisition.id(), 1);
            long quote = comparing.compare(rfq.id(), bea).lines().getFirst().quotes().getFirst().quote().id();
            var together = new CyclicBarrier(2);
            try (var threads = Executors.newFixedThreadPool(2)) {
                List<Future<Boolean>> attempts = Stream.<Runnable>of(() -> award(rfq, quote), () -> order(requisition, vendor))
                        .map(attempt -> threads.submit(() -> {
                            together.await();
                            return isTaken(attempt);
                        })).toList();

                boolean awarded = attempts.getFirst().get();
                assertThat(attempts.getLast().get()).isNotEqualTo(awarded);
                assertThat(awards.findByRfqIdOrderById(rfq.id())).hasSize(awarded ? 1 : 0);
            }
        }
    }

    private Rfq compared(Requisition requisition, Vendor vendor, CurrentUser buyer) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Rfq rfq = drafting.create(new RfqInput(requisition.companyCode(), "Bearings", today.plusDays(7), null, requisition.id(), Set.of(vendor.id()),
                List.of(), null), buyer);
        drafting.issue(rfq.id(), buyer);
        entering.enter(rfq.id(), List.of(new QuoteInput(rfq.lines().getFirst().id(), vendor.id(), Amounts.unitPrice("9", "EUR"), BigDecimal.ZERO, null, 7,
                today.plusDays(30), BigDecimal.ZERO, BigDecimal.ZERO, null, null)), buyer);
        ending.closeQuotes(rfq.id());
        return rfq;
    }

    private void award(Rfq rfq, long quote) {
        Decision decision = new Decision(Ids.next(), Ids.next(), rfq.companyCode(), 1, 1, rfq.number(), "UserTask_CompareQuotes", RfqDeeds.DOCUMENT_TYPE,
                String.valueOf(rfq.id()), null, null, DecisionKind.COMPLETE, null, "bea", null, "127.0.0.1", Instant.now());
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, Map.of(AwardingQuotes.DECISION, AwardingQuotes.AWARD,
                AwardChoice.FIELD, List.of(new AwardChoice(rfq.lines().getFirst().id(), quote, "Offered first").toAnswer())))));
    }

    private void order(Requisition requisition, Vendor vendor) {
        creating.create(requisition.id(), List.of(new Selection(requisition.lines().getFirst().id(), vendor.id(), "Suggested")));
    }

    private static boolean isTaken(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (Refusal.Conflict over) {
            assertThat(over).hasMessageContaining("nothing can be awarded for it any more");
            return false;
        } catch (BusinessException changed) {
            assertThat(changed.code()).isEqualTo("REQUISITION_CHANGED");
            return false;
        }
    }
}
