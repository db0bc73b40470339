package io.quayside.valuation;

import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.ledger.report.ControlBalances;
import io.quayside.valuation.landedcost.Charge;
import io.quayside.valuation.landedcost.ChargeKind;
import io.quayside.valuation.landedcost.LandedCost;
import io.quayside.valuation.landedcost.LandedCostDetails;
import io.quayside.valuation.landedcost.LandedCosts;
import io.quayside.valuation.landedcost.PostingLandedCosts;
import io.quayside.valuation.landedcost.SplitBasis;
import io.quayside.valuation.newcost.PostingRevaluations;
import io.quayside.valuation.newcost.RequestRevaluation;
import io.quayside.valuation.newcost.StockRevaluation;
import io.quayside.valuation.newcost.StockRevaluations;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import io.quayside.valuation.ValuationMother.Site;
import io.quayside.valuation.report.OpenReceipts;
import io.quayside.valuation.report.StockLedgerProof;
import io.quayside.valuation.revaluation.RevaluingReceipts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.test.context.TestContextManager;

/** Whatever happens to goods, in any order and by many people at once: stock and books agree. */
class StockAndLedgerPropertyTest extends DomainIntegrationTest {

    enum Deed {
        RECEIVE, RECEIVE_TO_QUALITY, RELEASE, REJECT, ISSUE, COUNT_LESS, COUNT_MORE, RETURN_TO_VENDOR, CUSTOMER_RETURN, SEND, ARRIVE, ASSEMBLE, LANDED_COST,
        UNDO_LANDED_COST, PRICE_DROP, REVALUE, WRITE_OFF, BILL, TAKE_BACK
    }

    record Step(Deed deed, int product, int quantity, int cents, int pick) {
    }

    private static final int THREADS = 6;
    private static final AtomicLong KEYS = new AtomicLong();
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    @Autowired
    ValuationMother mother;
    @Autowired
    InventoryMother inventory;
    @Autowired
    PostingEntries posting;
    @Autowired
    RevaluingReceipts revaluing;
    @Autowired
    LandedCosts landedCosts;
    @Autowired
    PostingLandedCosts postingLandedCosts;
    @Autowired
    StockRevaluations revaluations;
    @Autowired
    PostingRevaluations postingRevaluations;
    @Autowired
    ControlBalances control;
    @Autowired
    OpenReceipts openReceipts;
    @Autowired
    OpenItems openItems;
    @Autowired
    ReceiptLines receiptLines;
    @Autowired
    StockLedgerProof proof;
    @Autowired
    LedgerMother ledger;
    @Autowired
    RetriedTransactions transactions;
    private Site site;
    private List<Product> products;
    private final ConcurrentLinkedQueue<StockMove> receipts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<StockMove> moves = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<StockMove> issues = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<LandedCost> costs = new ConcurrentLinkedQueue<>();
    private final CurrentUser anna = new CurrentUser("anna", "Anna", null, Set.of(Role.ACCOUNTANT), Set.of("BOOKS"));

    @BeforeProperty
    void aWarehouse() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
        site = mother.site("BOOKS", "BOOKS");
        products = List.of(mother.product(CostingMethod.AVERAGE), mother.product(CostingMethod.FIFO), mother.product(CostingMethod.AVERAGE));
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void stockAndBooksAgreeWhateverHappens(@ForAll("steps") List<Step> steps) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Boolean> each : threads.invokeAll(steps.stream().map(step -> (Callable<Boolean>) () -> take(step)).toList())) {
                each.get();
            }
        }
        mother.assertBooksAgree("BOOKS");
        assertThat(inventory.quantsThatDifferFromTheirMoves("BOOKS")).isEmpty();
        assertThat(inventory.negativeQuants("BOOKS")).isZero();
        assertThat(proof.of("BOOKS", TODAY)).allMatch(row -> row.difference().signum() == 0);
        assertThat(ledger.numbers("BOOKS")).doesNotContainNull().doesNotHaveDuplicates();
        for (AccountRole role : List.of(AccountRole.ACCOUNTS_PAYABLE, AccountRole.GRNI, AccountRole.LANDED_COST_CLEARING, AccountRole.VENDOR_CLAIM)) {
            assertThat(openItems.open("BOOKS", role, TODAY).stream().map(OpenItems.OpenItem::balance).reduce(eur("0.00"), Money::plus)).as("open items of %s", role)
                    .isEqualTo(control.balance("BOOKS", role, TODAY, CurrencyUnit.EUR));
        }
        assertThat(openItems.open("BOOKS", AccountRole.ACCOUNTS_PAYABLE, TODAY)).as("what is payable belongs to a bill").allMatch(item -> item.reference() != null);
        assertThat(openReceipts.total("BOOKS", TODAY, null)).as("GRNI report").isEqualByComparingTo(ledger.balance("BOOKS", AccountRole.GRNI).negated().getAmount());
        List<OpenReceipts.Row> open = open();
        assertThat(open).as("more invoiced than received").allMatch(row -> row.openAmount().signum() > 0);
        open.forEach(row -> bill(ReceiptReference.lineId(row.reference())));
        assertThat(ledger.balance("BOOKS", AccountRole.GRNI)).as("GRNI when all is invoiced").isEqualTo(eur("0.00"));
    }

    /** A refusal is an answer; anything else fails the test. */
    private boolean take(Step step) {
        try {
            doIt(step, products.get(step.product));
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private void doIt(Step step, Product product) {
        Location loss = mother.virtual(site, LocationKind.LOSS);
        switch (step.deed) {
            case RECEIVE -> receive(step, product, site.bin());
            case RECEIVE_TO_QUALITY -> receive(step, product, site.quality());
            case RELEASE -> move(step, product, site.quality(), site.bin(), MoveReason.QUALITY_RELEASE);
            case REJECT -> move(step, product, site.quality(), site.quarantine(), MoveReason.QUALITY_REJECT);
            case ISSUE -> issue(step, product);
            case COUNT_LESS -> move(step, product, site.bin(), loss, MoveReason.ADJUSTMENT);
            case COUNT_MORE -> move(step, product, loss, site.bin(), MoveReason.ADJUSTMENT);
            case RETURN_TO_VENDOR -> returnSome(step);
            case CUSTOMER_RETURN -> customerReturn(step);
            case SEND -> move(step, product, site.bin(), mother.virtual(site, LocationKind.TRANSIT), MoveReason.TRANSFER);
            case ARRIVE -> move(step, product, mother.virtual(site, LocationKind.TRANSIT), site.bin(), MoveReason.TRANSFER);
            case ASSEMBLE -> assemble(step, product);
            case LANDED_COST -> landedCost(step);
            case UNDO_LANDED_COST -> pick(costs, step.pick).ifPresent(cost -> transactions.run(() -> postingLandedCosts.reverse(cost.id(), "Wrong", anna)));
            case REVALUE -> revalue(step, product);
            case WRITE_OFF -> open().stream().skip(step.pick % 7).findFirst().ifPresent(row -> clear(ReceiptReference.lineId(row.reference()), AccountRole.GRNI_WRITE_OFF));
            case PRICE_DROP -> addCost(step, -step.cents, AccountRole.PRICE_VARIANCE);
            case BILL -> billSome(step);
            case TAKE_BACK -> pick(moves, step.pick).ifPresent(mother::takeBack);
        }
    }

    private void issue(Step step, Product product) {
        StockMove issue = mother.issue(site, product, step.quantity);
        moves.add(issue);
        issues.add(issue);
    }

    /** No more than was sold, and that once. */
    private void customerReturn(Step step) {
        StockMove issue = issues.poll();
        if (issue != null) {
            Product product = products.stream().filter(each -> each.id() == issue.productId()).findFirst().orElseThrow();
            move(step, product, mother.virtual(site, LocationKind.CUSTOMER), site.bin(), MoveReason.CUSTOMER_RETURN);
        }
    }

    /** Components of one product become pieces of the next. */
    private void assemble(Step step, Product component) {
        SourceDocument order = ValuationMother.document("assembly-order");
        Location production = mother.virtual(site, LocationKind.PRODUCTION);
        Product kit = products.get((step.product + 1) % products.size());
        mother.move(site, component, step.quantity, site.bin(), production, MoveReason.ASSEMBLY, order, null);
        mother.move(site, kit, 1 + step.pick % 3, production, site.bin(), MoveReason.ASSEMBLY, order, eur(BigDecimal.valueOf(step.cents % 500, 2).toString()));
    }

    private void landedCost(Step step) {
        pick(receipts, step.pick).ifPresent(receipt -> {
            LandedCost draft = landedCosts.create(new LandedCostDetails("BOOKS", TODAY, "Freight", null, List.of(new Charge(ChargeKind.FREIGHT, SplitBasis.QUANTITY,
                    eur(BigDecimal.valueOf(step.cents + 1L, 2).toString()))), List.of(receipt.source().id()), null), anna);
            costs.add(transactions.call(() -> postingLandedCosts.post(draft.id(), anna)));
        });
    }

    private void revalue(Step step, Product product) {
        StockRevaluation asked = transactions.call(() -> revaluations.request(new RequestRevaluation("BOOKS", product.id(), BigDecimal.valueOf(step.cents, 3), "Market"), anna));
        transactions.run(() -> postingRevaluations.post(asked.id()));
    }

    private void receive(Step step, Product product, Location to) {
        StockMove receipt = mother.receive(site, product, step.quantity, BigDecimal.valueOf(step.cents, 2).toString(), to);
        receipts.add(receipt);
        moves.add(receipt);
    }

    private void move(Step step, Product product, Location from, Location to, MoveReason reason) {
        moves.add(mother.move(site, product, step.quantity, from, to, reason, ValuationMother.document("paper"), null));
    }

    private void returnSome(Step step) {
        pick(receipts, step.pick).ifPresent(receipt -> {
            BigDecimal kept = openReceipts.list(new OpenReceipts.Question("BOOKS", TODAY, null, null, List.of(ReceiptReference.of(receipt.source().lineId()))), page()).getContent().stream()
                    .map(row -> row.quantity().subtract(row.returned())).findFirst().orElse(BigDecimal.ZERO);
            Product product = products.stream().filter(each -> each.id() == receipt.productId()).findFirst().orElseThrow();
            if (kept.intValue() == receipt.quantity().value().intValue()) {
                mother.move(site, product, Math.max(1, kept.longValue() / 2), site.bin(), mother.virtual(site, LocationKind.SUPPLIER), MoveReason.VENDOR_RETURN,
                        new SourceDocument("vendor-return", 1, receipt.source().lineId(), "VR"), null);
            }
        });
    }

    private void addCost(Step step, int cents, AccountRole against) {
        pick(receipts, step.pick).ifPresent(receipt -> transactions.run(() -> revaluing.add(receipt.source().lineId(), eur(BigDecimal.valueOf(cents, 2).toString()), against,
                "cost:" + KEYS.incrementAndGet(), TODAY)));
    }

    private void billSome(Step step) {
        open().stream().skip(step.pick % 5).findFirst().ifPresent(row -> bill(ReceiptReference.lineId(row.reference())));
    }

    private void bill(long line) {
        clear(line, AccountRole.ACCOUNTS_PAYABLE);
    }

    /** What is open on the line when it is locked, as payables does it. */
    private void clear(long line, AccountRole against) {
        transactions.run(() -> {
            receiptLines.lock(List.of(line));
            Money open = openItems.balance("BOOKS", AccountRole.GRNI, ReceiptReference.of(line)).negated();
            if (open.isPositive()) {
                long bill = KEYS.incrementAndGet();
                String reference = against == AccountRole.ACCOUNTS_PAYABLE ? "vendor-invoice:" + bill : ReceiptReference.of(line);
                posting.post(new PostEntry("BOOKS", "bill:" + bill, TODAY, "Bill", new SourceRef("vendor-invoice", line, null), List.of(
                        PostLine.of(AccountRole.GRNI, open).reference(ReceiptReference.of(line)), PostLine.of(against, open.negated()).reference(reference))));
            }
        });
    }

    private List<OpenReceipts.Row> open() {
        return openReceipts.list(new OpenReceipts.Question("BOOKS", TODAY, null, null, List.of()), page()).getContent();
    }

    private static PageRequest page() {
        return PageRequest.of(0, 1000, Sort.by("receipt_line_id"));
    }

    private static <T> java.util.Optional<T> pick(ConcurrentLinkedQueue<T> from, int index) {
        List<T> all = new ArrayList<>(from);
        return all.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(all.get(all.size() - 1 - index % all.size()));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Deed> deed = Arbitraries.frequency(net.jqwik.api.Tuple.of(5, Deed.RECEIVE), net.jqwik.api.Tuple.of(3, Deed.RECEIVE_TO_QUALITY),
                net.jqwik.api.Tuple.of(3, Deed.RELEASE), net.jqwik.api.Tuple.of(1, Deed.REJECT), net.jqwik.api.Tuple.of(5, Deed.ISSUE),
                net.jqwik.api.Tuple.of(1, Deed.COUNT_LESS), net.jqwik.api.Tuple.of(1, Deed.COUNT_MORE), net.jqwik.api.Tuple.of(2, Deed.RETURN_TO_VENDOR),
                net.jqwik.api.Tuple.of(2, Deed.LANDED_COST), net.jqwik.api.Tuple.of(1, Deed.PRICE_DROP), net.jqwik.api.Tuple.of(2, Deed.BILL),
                net.jqwik.api.Tuple.of(3, Deed.TAKE_BACK),
                net.jqwik.api.Tuple.of(2, Deed.CUSTOMER_RETURN), net.jqwik.api.Tuple.of(2, Deed.SEND), net.jqwik.api.Tuple.of(2, Deed.ARRIVE), net.jqwik.api.Tuple.of(2, Deed.ASSEMBLE),
                net.jqwik.api.Tuple.of(1, Deed.UNDO_LANDED_COST), net.jqwik.api.Tuple.of(1, Deed.REVALUE), net.jqwik.api.Tuple.of(1, Deed.WRITE_OFF));
        return Combinators.combine(deed, Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 9999),
                Arbitraries.integers().between(0, 30)).as(Step::new).list().ofSize(60);
    }
}
