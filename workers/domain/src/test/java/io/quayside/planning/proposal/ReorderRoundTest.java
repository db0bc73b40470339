package io.quayside.planning.proposal;

import static io.quayside.planning.PlanningMother.today;
import static io.quayside.planning.PlanningMother.warehouse;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.move.MoveReason;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.planning.PlanningMother;
import io.quayside.planning.figures.FlowPart;
import io.quayside.planning.figures.StockFlow;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.planning.rule.ReorderRule;
import io.quayside.planning.rule.ReorderRuleDetails;
import io.quayside.planning.rule.ReorderRules;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.requisition.CancellingRequisitions;
import io.quayside.purchasing.requisition.FindingRequisitions;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.receiving.ReceivingMother;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class ReorderRoundTest extends PurchasingIntegrationTest {

    @Autowired
    private PlanningMother planning;
    @Autowired
    private ReceivingMother dock;
    @Autowired
    private InventoryMother stock;
    @Autowired
    private RunningRounds rounds;
    @Autowired
    private ReorderProposals proposals;
    @Autowired
    private AcceptingProposals accepting;
    @Autowired
    private DecidingProposals deciding;
    @Autowired
    private ReorderRules rules;
    @Autowired
    private FindingRequisitions requisitions;
    @Autowired
    private CancellingRequisitions cancelling;
    @Autowired
    private Lots lots;
    @Autowired
    private MovingStock moving;

    private String company;
    private CurrentUser bea;
    private Product bolt;

    @BeforeEach
    void aCompany() {
        company = planning.company();
        bea = user("bea", company, Role.BUYER, Role.REQUESTER);
        bolt = planning.product();
    }

    @Test
    void whatIsThereAndComesAndIsSpokenForIsProjectedAndEveryNumberHasItsRows() {
        planning.onHand(company, bolt, 10);
        dock.sent(company, "7", bolt);
        mother.submitted(company, line(bolt, "5"));
        mother.draft(company, line(bolt, "100"));
        planning.reserve(company, bolt, 4, today());
        planning.rule(company, bolt, "30", "50");
        assertThat(rounds.run(company)).extracting(RoundOutcome::rules, RoundOutcome::proposed).containsExactly(1, 1);
        ReorderProposal proposal = only();
        Calculation found = proposal.calculation();
        assertThat(found.onHand()).isEqualByComparingTo("10");
        assertThat(found.ordered()).isEqualByComparingTo("7");
        assertThat(found.requested()).as("a draft of somebody is no request yet").isEqualByComparingTo("5");
        assertThat(found.reserved()).isEqualByComparingTo("4");
        assertThat(found.projected()).isEqualByComparingTo("18");
        assertThat(proposal.quantity()).isEqualTo(Quantity.of(32, "PCE"));
        var explained = proposals.explain(company, proposal.ruleId());
        assertThat(explained.calculation().projected()).isEqualByComparingTo("18");
        assertThat(explained.rows()).extracting(StockFlow::part, row -> row.quantity().intValueExact()).containsExactly(tuple(FlowPart.ON_HAND, 10),
                tuple(FlowPart.REQUESTED, 5), tuple(FlowPart.ORDERED, 7), tuple(FlowPart.RESERVED, 4));
    }

    @Test
    void heldExpiredAndConsignedGoodsDoNotCount() {
        Product glue = stock.product(Tracking.LOT);
        var bin = planning.place(company, LocationKind.STORAGE);
        Lot good = stock.lot(company, glue, "GOOD", today().plusYears(1));
        Lot held = stock.lot(company, glue, "HELD", today().plusYears(1));
        Lot expired = stock.lot(company, glue, "OLD", today().minusDays(1));
        List.of(good, held, expired).forEach(lot -> stock.receive(glue, lot, 10, bin));
        lots.become(held.id(), LotStatus.BLOCKED);
        stock.receive(glue, good, 10, planning.place(company, LocationKind.QUARANTINE));
        stock.receive(glue, good, 10, planning.place(company, LocationKind.QUALITY));
        moving.move(List.of(InventoryMother.move(company, glue, good, 10, stock.virtual(company, LocationKind.SUPPLIER), bin, MoveReason.RECEIPT, null)
                .ownedBy(mother.vendor(company).id())));
        planning.rule(company, glue, "21", "25");
        rounds.run(company);
        assertThat(only().calculation().onHand()).isEqualByComparingTo("10");
        assertThat(only().calculation().planned()).as("what is inspected is not bought again").isEqualByComparingTo("10");
        assertThat(only().calculation().projected()).isEqualByComparingTo("20");
    }

    @Test
    void demandAfterTheHorizonIsNotBoughtYet() {
        planning.onHand(company, bolt, 20);
        planning.rule(company, bolt, "20", "40");
        planning.reserve(company, bolt, 5, today().plusDays(7));
        assertThat(rounds.run(company).proposed()).as("2 + 4 days ahead").isZero();
        planning.reserve(company, bolt, 5, today().plusDays(6));
        assertThat(rounds.run(company).proposed()).isOne();
        assertThat(only().calculation().horizon()).isEqualTo(today().plusDays(6));
        assertThat(only().quantity()).as("the later five are not counted").isEqualTo(Quantity.of(25, "PCE"));
    }

    @Test
    void anOpenProposalIsRenewedAndNeverDoubled() {
        planning.rule(company, bolt, "10", "20");
        planning.onHand(company, bolt, 8);
        assertThat(rounds.run(company).proposed()).isOne();
        assertThat(rounds.run(company)).extracting(RoundOutcome::proposed, RoundOutcome::changed, RoundOutcome::withdrawn).containsExactly(0, 0, 0);
        stock.issue(bolt, null, 3, planning.place(company, LocationKind.STORAGE));
        assertThat(rounds.run(company)).extracting(RoundOutcome::proposed, RoundOutcome::changed).containsExactly(0, 1);
        assertThat(only().quantity()).isEqualTo(Quantity.of(15, "PCE"));
        planning.onHand(company, bolt, 30);
        assertThat(rounds.run(company).withdrawn()).isOne();
        assertThat(only().status()).isEqualTo(ProposalStatus.WITHDRAWN);
    }

    @Test
    void whatAPersonChangedIsLeftAlone() {
        planning.rule(company, bolt, "10", "20");
        rounds.run(company);
        assertThatThrownBy(() -> deciding.change(only().id(), new BigDecimal("12"), " ", bea)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> deciding.change(only().id(), new BigDecimal("1.5"), "Half", bea)).isInstanceOf(Refusal.Invalid.class);
        deciding.change(only().id(), new BigDecimal("12"), "The shelf is small", bea);
        planning.onHand(company, bolt, 3);
        rounds.run(company);
        planning.onHand(company, bolt, 30);
        rounds.run(company);
        assertThat(only()).satisfies(proposal -> {
            assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
            assertThat(proposal.quantity()).isEqualTo(Quantity.of(12, "PCE"));
            assertThat(proposal.calculation().suggested()).isEqualByComparingTo("20");
        });
    }

    @Test
    void whatIsRejectedComesBackOnlyWhenThereIsLess() {
        planning.rule(company, bolt, "10", "20");
        planning.onHand(company, bolt, 8);
        rounds.run(company);
        assertThatThrownBy(() -> deciding.reject(only().id(), "", bea)).isInstanceOf(Refusal.Invalid.class);
        deciding.reject(only().id(), "Runs out", bea);
        assertThat(rounds.run(company).proposed()).isZero();
        stock.issue(bolt, null, 1, planning.place(company, LocationKind.STORAGE));
        assertThat(rounds.run(company).proposed()).isOne();
        assertThat(all()).extracting(ReorderProposal::status).containsExactlyInAnyOrder(ProposalStatus.REJECTED, ProposalStatus.OPEN);
    }

    @Test
    void whatIsRejectedComesBackWhenThereWasEnoughInBetweenAndWhenTheRuleIsAnother() {
        ReorderRule rule = planning.rule(company, bolt, "10", "20");
        planning.onHand(company, bolt, 8);
        rounds.run(company);
        deciding.reject(only().id(), "Runs out", bea);
        planning.onHand(company, bolt, 5);
        rounds.run(company);
        stock.issue(bolt, null, 5, planning.place(company, LocationKind.STORAGE));
        assertThat(rounds.run(company).proposed()).isOne();
        deciding.reject(open().getFirst().id(), "Still", bea);
        assertThat(rounds.run(company).proposed()).isZero();
        ReorderRuleDetails old = rules.get(rule.id(), Set.of(company)).details();
        rules.change(rule.id(), new ReorderRuleDetails(company, old.warehouseCode(), old.productId(), old.method(), old.minQuantity(), new BigDecimal(30), null, null, 2,
                null, 4, null, null, null, null, "MRO", true, old.version()), Set.of(company));
        assertThat(rounds.run(company).proposed()).isOne();
    }

    @Test
    void manyRoundsAtOnceProposeOnce() throws Exception {
        List<Product> products = IntStream.range(0, 20).mapToObj(i -> planning.product()).toList();
        products.forEach(product -> planning.rule(company, product, "10", "20"));
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<RoundOutcome>> callers = IntStream.range(0, 6).<Callable<RoundOutcome>>mapToObj(i -> () -> rounds.run(company)).toList();
            int proposed = 0;
            for (Future<RoundOutcome> each : threads.invokeAll(callers)) {
                proposed += each.get().proposed();
            }
            assertThat(proposed).isEqualTo(20);
        }
        assertThat(all()).hasSize(20);
    }

    @Test
    void acceptedProposalsBecomeOneRequisitionOnceAndCountAsRequested() throws Exception {
        Product nut = planning.product();
        planning.rule(company, bolt, "10", "20", "3", PackRounding.UP);
        planning.rule(company, nut, "10", "20", "3", PackRounding.DOWN);
        rounds.run(company);
        List<Long> ids = open().stream().map(ReorderProposal::id).toList();
        List<ReorderProposal> accepted;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<ReorderProposal>>> callers = IntStream.range(0, 4).<Callable<List<ReorderProposal>>>mapToObj(i -> () -> accepting.accept(ids, false, bea)).toList();
            List<Future<List<ReorderProposal>>> done = threads.invokeAll(callers);
            accepted = done.getFirst().get();
            for (Future<List<ReorderProposal>> each : done) {
                assertThat(each.get()).extracting(ReorderProposal::requisitionId).containsOnly(accepted.getFirst().requisitionId());
            }
        }
        Requisition requisition = requisitions.get(accepted.getFirst().requisitionId(), bea);
        assertThat(requisition.status()).isEqualTo(RequisitionStatus.DRAFT);
        assertThat(requisition.lines()).extracting(line -> line.quantity().value().intValueExact()).containsExactlyInAnyOrder(21, 18);
        assertThat(requisition.lines()).allSatisfy(line -> assertThat(line.neededBy()).isEqualTo(today().plusDays(6)));
        assertThat(rounds.run(company).proposed()).as("the draft of a proposal counts as requested").isZero();
        cancelling.cancel(requisition.id(), "Not now", bea);
        assertThat(rounds.run(company).proposed()).isEqualTo(2);
    }

    @Test
    void acceptedAndSubmittedTheyGoToApproval() {
        planning.rule(company, bolt, "10", "20");
        rounds.run(company);
        ReorderProposal accepted = accepting.accept(List.of(only().id()), true, bea).getFirst();
        assertThat(requisitions.get(accepted.requisitionId(), bea).status()).isEqualTo(RequisitionStatus.SUBMITTED);
        assertThat(published("purchasing.requisition-submitted", accepted.requisitionId())).hasSize(1);
        assertThatThrownBy(() -> deciding.reject(accepted.id(), "Too late", bea)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void whoSeesAnotherCompanyDecidesNothingHere() {
        planning.rule(company, bolt, "10", "20");
        rounds.run(company);
        CurrentUser other = user("ula", "OTHER", Role.BUYER);
        assertThatThrownBy(() -> accepting.accept(List.of(only().id()), false, other)).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> deciding.reject(only().id(), "No", other)).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void theReorderPointComesFromTheIssuesOfTheDaysBefore() {
        var bin = planning.place(company, LocationKind.STORAGE);
        planning.onHand(company, bolt, 100);
        shift(stock.issue(bolt, null, 20, bin).id(), 1);
        shift(stock.issue(bolt, null, 10, bin).id(), 3);
        shift(stock.issue(bolt, null, 9, bin).id(), 40);
        var mistake = stock.issue(bolt, null, 5, bin);
        moving.reverse(mistake.id(), "back:" + mistake.id(), "tess");
        shift(mistake.id(), 2);
        rules.create(new ReorderRuleDetails(company, warehouse(company), bolt.id(), ReorderMethod.COMPUTED, null, null, null, null, 0, null, 10, new BigDecimal("2"),
                new BigDecimal("1.65"), 10, 30, null, true, null), Set.of(company));
        rounds.run(company);
        ReorderProposal proposal = only();
        Calculation found = proposal.calculation();
        assertThat(found.demandMean()).as("30 in 10 days").isEqualByComparingTo("3");
        assertThat(found.demandDeviation()).as("sqrt((500 - 900 / 10) / 9)").isEqualByComparingTo("6.749486");
        assertThat(found.safetyStock().setScale(2, RoundingMode.HALF_UP)).as("1.65 x sqrt(10 x 6.749^2 + 3^2 x 2^2)").isEqualByComparingTo("36.58");
        assertThat(found.reorderLevel().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo("66.58");
        assertThat(found.projected()).isEqualByComparingTo("61");
        assertThat(proposal.quantity()).as("up to 66.58 + 30 days of 3, whole").isEqualTo(Quantity.of(96, "PCE"));
    }

    @Test
    void theFiguresOfTheLastRoundStandWithTheRule() {
        ReorderRule rule = planning.rule(company, bolt, "10", "20");
        planning.onHand(company, bolt, 4);
        assertThat(rules.countBelow(Set.of(company))).isZero();
        rounds.run(company);
        assertThat(rules.countBelow(Set.of(company))).isOne();
        assertThat(rules.get(rule.id(), Set.of(company)).lastRound()).satisfies(last -> {
            assertThat(last.onHand()).isEqualByComparingTo("4");
            assertThat(last.below()).isTrue();
        });
        assertThat(rounds.last(Set.of(company))).extracting(RoundOutcome::proposed).containsExactly(1);
    }

    @Test
    void aRuleThatCouldNeverBuyIsRefused() {
        assertThatThrownBy(() -> planning.rule(company, bolt, "10", "12", "5", PackRounding.DOWN)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> planning.rule(company, bolt, "10", "9")).isInstanceOf(Refusal.Invalid.class);
        planning.rule(company, bolt, "10", "20");
        assertThatThrownBy(() -> planning.rule(company, bolt, "10", "20")).isInstanceOf(Refusal.Invalid.class);
    }

    private LineInput line(Product product, String quantity) {
        return PurchasingMother.line(product, quantity, null, "1");
    }

    private void shift(long moveId, int days) {
        jdbc.sql("UPDATE inventory_stock_move SET moved_at = moved_at - INTERVAL ? DAY WHERE id = ?").params(days, moveId).update();
    }

    private List<ReorderProposal> all() {
        return proposals.list(RowQuery.all(Set.of(company)), PageRequest.of(0, 100, Sort.by("id"))).getContent();
    }

    private List<ReorderProposal> open() {
        return all().stream().filter(each -> each.status() == ProposalStatus.OPEN).toList();
    }

    private ReorderProposal only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }
}
