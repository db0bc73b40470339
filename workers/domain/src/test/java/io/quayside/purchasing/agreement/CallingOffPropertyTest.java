package io.quayside.purchasing.agreement;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.amendment.AmendmentInput;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.amendment.ProposingAmendments;
import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.workflow.BusinessException;
import io.quayside.shared.RetriedTransactions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many buyers at once order, amend and cancel against one agreement: it is never exceeded, and what it holds is the sum of what its orders hold. Each
 * seed is another history.
 */
class CallingOffPropertyTest extends PurchasingIntegrationTest {

    private static final int BUYERS = 6;
    private static final int STEPS = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(120);

    @Autowired
    private AgreementMother agreements;
    @Autowired
    private CallingOff callingOff;
    @Autowired
    private CancellingOrders cancelling;
    @Autowired
    private SendingOrders sending;
    @Autowired
    private ProposingAmendments proposing;
    @Autowired
    private DecidingAmendments deciding;
    @Autowired
    private RetriedTransactions transactions;

    private CurrentUser bea;
    private Product product;
    private PurchaseAgreement agreement;
    private List<PurchaseOrder> orders;

    /** Orders that were placed outside of the agreement, so that the test alone says when which of them calls off. */
    @BeforeEach
    void market() {
        String company = mother.company();
        bea = user("bea", company, Role.BUYER);
        product = mother.product();
        Vendor vendor = mother.vendor(company);
        mother.price(vendor, product, "1", "9", false);
        orders = IntStream.range(0, BUYERS * 2).mapToObj(i -> mother.ordered(company, line(product, "20", vendor, null)).getFirst()).toList();
        orders.forEach(order -> sending.send(order.id()));
        agreement = agreements.active(vendor, product, "9", MOST.toPlainString(), "1000", null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2026})
    void nothing_is_called_off_twice_lost_or_above_the_agreement(long seed) throws Exception {
        try (var buyers = Executors.newFixedThreadPool(BUYERS)) {
            List<Callable<Integer>> work = IntStream.range(0, BUYERS).<Callable<Integer>>mapToObj(i ->
                    () -> buy(new Random(seed * 31 + i), List.of(orders.get(2 * i), orders.get(2 * i + 1)))).toList();
            List<Integer> done = new ArrayList<>();
            for (Future<Integer> each : buyers.invokeAll(work)) {
                done.add(each.get());
            }
            assertThat(done.stream().mapToInt(Integer::intValue).sum()).isPositive();
        }
        assertSound();
    }

    /** @return how many steps took effect */
    private int buy(Random random, List<PurchaseOrder> own) {
        int done = own.stream().mapToInt(order -> attempt(() -> callOff(order))).sum();
        for (int step = 0; step < STEPS; step++) {
            PurchaseOrder order = own.get(random.nextInt(own.size()));
            String quantity = String.valueOf(5 + random.nextInt(60));
            done += random.nextInt(12) == 0 ? attempt(() -> cancelling.cancel(order.id(), "Changed our mind", "bea")) : attempt(() -> amend(order, quantity));
            assertWithinLimits();
        }
        return done;
    }

    private void callOff(PurchaseOrder order) {
        long agreementLine = agreement.lines().getFirst().id();
        transactions.run(() -> callingOff.callOff(order, Map.of(order.lines().getFirst().requisitionLineId(), agreementLine)));
    }

    private void amend(PurchaseOrder order, String quantity) {
        OrderAmendment amendment = transactions.repeated(() -> proposing.propose(order.id(), new AmendmentInput("Demand", List.of(
                new AmendmentInput.Line(order.lines().getFirst().id(), Quantity.of(quantity, "PCE"), null, null))), bea));
        try {
            transactions.repeated(() -> {
                deciding.apply(amendment.id(), true);
                return true;
            });
        } catch (BusinessException exceeded) {
            deciding.discard(amendment.id(), null, null);
            throw exceeded;
        }
    }

    private static int attempt(Runnable step) {
        try {
            step.run();
            return 1;
        } catch (Refusal | BusinessException refused) {
            return 0;
        }
    }

    private void assertWithinLimits() {
        Map<String, Object> line = jdbc.sql("select released_quantity, released_amount from purchasing_agreement_line where agreement_id = ?")
                .param(agreement.id()).query().singleRow();
        assertThat((BigDecimal) line.get("released_quantity")).isBetween(BigDecimal.ZERO, MOST);
        assertThat((BigDecimal) line.get("released_amount")).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(1000));
    }

    private void assertSound() {
        assertWithinLimits();
        assertThat(sum("select released_quantity from purchasing_agreement_line where agreement_id = ?"))
                .isEqualByComparingTo(sum("select sum(quantity) from purchasing_agreement_release where agreement_id = ?"))
                .isEqualByComparingTo(sum("""
                        select sum(case when o.status = 'CANCELLED' then 0 else l.quantity_value end)
                        from purchasing_order_line l join purchasing_order o on o.id = l.order_id
                        where l.id in (select order_line_id from purchasing_agreement_release where agreement_id = ?)"""));
        assertThat(sum("select released_amount from purchasing_agreement_line where agreement_id = ?"))
                .isEqualByComparingTo(sum("select sum(amount) from purchasing_agreement_release where agreement_id = ?"));
    }

    private BigDecimal sum(String sql) {
        return jdbc.sql(sql).param(agreement.id()).query(BigDecimal.class).single();
    }
}
