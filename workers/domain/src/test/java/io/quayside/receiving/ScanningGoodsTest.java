package io.quayside.receiving;

import static io.quayside.receiving.ReceivingMother.ron;
import static io.quayside.receiving.ReceivingMother.scan;
import static io.quayside.receiving.ReceivingMother.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.PackagingDetails;
import io.quayside.masterdata.product.Product;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.ProductPackagings;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.expected.ExpectedReceipts;
import io.quayside.receiving.expected.NoticeInput;
import io.quayside.receiving.expected.NoticeLine;
import io.quayside.receiving.expected.PlanningDeliveries;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.CountingAnnounced;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.OpeningReceipts;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.Scan;
import io.quayside.receiving.receipt.ScanInput;
import io.quayside.receiving.receipt.ScanOutcome;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScanningGoodsTest extends PurchasingIntegrationTest {

    private static final String GS = "\u001d";

    @Autowired
    private ReceivingMother dock;
    @Autowired
    private ScanningGoods scanning;
    @Autowired
    private OpeningReceipts opening;
    @Autowired
    private CountingAnnounced announced;
    @Autowired
    private FindingReceipts finding;
    @Autowired
    private FinishingCounts finishing;
    @Autowired
    private CheckingCounts checking;
    @Autowired
    private DiscrepancyLog discrepancies;
    @Autowired
    private ProductPackagings packagings;
    @Autowired
    private Products products;
    @Autowired
    private MasterDataMother masterData;
    @Autowired
    private PurchasingMother purchasing;
    @Autowired
    private SendingOrders sending;
    @Autowired
    private ExpectedReceipts expected;
    @Autowired
    private PlanningDeliveries planning;
    @Autowired
    private Lots lots;

    private String company;
    private String plainGtin;
    private String lotGtin;
    private Product plain;
    private Product byLot;
    private Product bySerial;
    private PurchaseOrder order;
    private GoodsReceipt receipt;

    @BeforeEach
    void aReceipt() {
        company = dock.company();
        plainGtin = gtin();
        lotGtin = gtin();
        plain = dock.product(Tracking.NONE, plainGtin);
        byLot = dock.product(Tracking.LOT, lotGtin);
        bySerial = dock.product(Tracking.SERIAL, gtin());
        order = dock.sent(company, "100", plain, byLot, bySerial);
        receipt = dock.opened(order);
    }

    @Test
    void a_barcode_counts_one_piece_and_a_carton_what_it_holds() {
        String carton = gtin();
        packagings.create(new PackagingDetails(plain.id(), carton, "Carton", Quantity.of(12, "PCE"), true, null), Set.of());

        assertThat(outcome(scan(plainGtin))).isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(scan("]E0" + plainGtin))).isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(scan("0" + carton))).as("the same number with fourteen digits").isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(scan(plain.sku()))).isEqualTo(ScanOutcome.COUNTED);

        assertThat(counted(plain)).isEqualTo(Quantity.of(15, "PCE"));
    }

    @Test
    void an_element_string_says_lot_expiry_and_count() {
        assertThat(outcome(scan("]C1010" + lotGtin + "17401231" + "3024" + GS + "10L-1"))).isEqualTo(ScanOutcome.COUNTED);

        assertThat(line(byLot).counts()).singleElement().satisfies(count -> {
            assertThat(count.lotNumber()).isEqualTo("L-1");
            assertThat(count.counted()).isEqualTo(Quantity.of(24, "PCE"));
            assertThat(count.expiryDate()).isEqualTo("2040-12-31");
        });
    }

    @Test
    void a_lot_of_goods_that_expire_is_counted_with_its_date_or_one_that_is_known() {
        Product milk = dock.expiring();
        receipt = dock.opened(dock.sent(company, "20", milk));
        long line = line(milk).id();

        assertThat(outcome(typed(line, "5", "M-1"))).isEqualTo(ScanOutcome.EXPIRY_REQUIRED);
        assertThat(counted(milk)).isEqualTo(Quantity.of(0, "PCE"));
        assertThat(outcome(new ScanInput("dated", null, null, line, Quantity.of(5, "PCE"), "M-1", LocalDate.of(2040, 12, 31), null, null))).isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(typed(line, "5", "M-1"))).as("said before").isEqualTo(ScanOutcome.COUNTED);

        lots.findOrCreate(company, milk.id(), "M-2", new LotOrigin(LocalDate.of(2041, 1, 31), null, null));
        assertThat(outcome(typed(line, "5", "M-2"))).as("known to the company").isEqualTo(ScanOutcome.COUNTED);
        assertThatThrownBy(() -> lots.findOrCreate(company, milk.id(), "M-3", LotOrigin.UNKNOWN))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("expiresOn"));
    }

    @Test
    void a_count_is_not_finished_while_the_date_of_a_lot_is_missing() {
        Product milk = dock.product(Tracking.LOT, null);
        receipt = dock.opened(dock.sent(company, "20", milk));
        scanning.scan(receipt.id(), List.of(typed(line(milk).id(), "20", "M-1")), ron(company));
        ProductDetails plain = milk.details();
        products.change(milk.id(), new ProductDetails(plain.sku(), plain.name(), null, plain.categoryCode(), plain.baseUnit(), null, null, Tracking.LOT, null, null,
                plain.standardPrice(), true, null, null, true, plain.version()), Set.of());

        assertThatThrownBy(() -> finishing.finish(receipt.id(), new Papers("DN-1", false), ron(company)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys("lines"));
    }

    @Test
    void goods_that_are_kept_by_weight_are_counted_by_the_weight_on_the_label_and_others_by_the_piece() {
        masterData.unit("KG", "weight", "1", "0.001");
        String gtin = gtin();
        ProductDetails piece = dock.product(Tracking.NONE, gtin()).details();
        Product grease = products.create(new ProductDetails("G-" + Ids.next(), "Grease", null, piece.categoryCode(), "KG", null, gtin, Tracking.NONE, null,
                null, piece.standardPrice(), true, null, null), Set.of());
        Vendor vendor = dock.vendor(company);
        PurchaseOrder weighed = purchasing.ordered(company, new LineInput(null, grease.id(), null, Quantity.of("50", "KG"), null, null, vendor.id(),
                Amounts.unitPrice("3", "USD"), null, null)).getFirst();
        sending.send(weighed.id());
        GoodsReceipt opened = dock.opened(weighed);

        Scan twelve = scanning.scan(opened.id(), List.of(scan("]C1010" + gtin + "3103012345")), ron(company)).getFirst();
        assertThat(twelve.result().outcome()).isEqualTo(ScanOutcome.COUNTED);
        assertThat(read(opened, each -> each.lines().getFirst().counted())).as("six digits, the last three behind the point").isEqualTo(Quantity.of("12.345", "KG"));
        scanning.scan(opened.id(), List.of(scan("]C1010" + gtin + "3101000205")), ron(company));
        assertThat(read(opened, each -> each.lines().getFirst().counted())).isEqualTo(Quantity.of("32.845", "KG"));

        assertThat(outcome(scan("]C1010" + plainGtin + "3103012345"))).isEqualTo(ScanOutcome.COUNTED);
        assertThat(counted(plain)).isEqualTo(Quantity.of(1, "PCE"));
    }

    @Test
    void what_cannot_be_counted_says_why_and_counts_nothing() {
        Product other = dock.product(Tracking.NONE, gtin());

        assertThat(outcome(scan("NOBODY-KNOWS"))).isEqualTo(ScanOutcome.UNKNOWN_CODE);
        assertThat(outcome(scan(other.sku()))).isEqualTo(ScanOutcome.WRONG_ITEM);
        assertThat(outcome(scan(misprinted(plainGtin)))).isEqualTo(ScanOutcome.BAD_CHECK_DIGIT);
        assertThat(outcome(scan("]C1" + "10"))).isEqualTo(ScanOutcome.MALFORMED);
        assertThat(outcome(scan(lotGtin))).isEqualTo(ScanOutcome.LOT_REQUIRED);
        assertThat(outcome(scan(bySerial.sku()))).isEqualTo(ScanOutcome.SERIAL_REQUIRED);
        assertThat(outcome(new ScanInput("half", plainGtin, null, null, Quantity.of("0.5", "PCE"), null, null, null, null))).isEqualTo(ScanOutcome.NOT_COUNTABLE);

        assertThat(lines()).allSatisfy(each -> assertThat(each.counted().isZero()).isTrue());
    }

    @Test
    void an_expired_lot_is_counted_only_on_purpose_and_found_as_a_discrepancy() {
        LocalDate past = LocalDate.of(2020, 1, 31);
        ScanInput blunt = new ScanInput("x1", byLot.sku(), null, null, null, "OLD", past, null, null);
        ScanInput meant = new ScanInput("x2", byLot.sku(), null, null, null, "OLD", past, null, true);

        assertThat(outcome(blunt)).isEqualTo(ScanOutcome.EXPIRED);
        assertThat(outcome(meant)).isEqualTo(ScanOutcome.COUNTED);

        finishing.finish(receipt.id(), new Papers("DN", false), ron(company));
        assertThat(checking.check(receipt.id())).anySatisfy(facts -> assertThat(facts.wrongLot()).isTrue());
        assertThat(discrepancies.standing(receipt.id())).anySatisfy(each -> assertThat(each.type()).isEqualTo(DiscrepancyType.WRONG_LOT));
    }

    @Test
    void a_serial_number_is_there_once() {
        ScanInput first = new ScanInput("s1", bySerial.sku(), null, null, null, "SN-1", null, null, null);
        ScanInput again = new ScanInput("s2", bySerial.sku(), null, null, null, "sn-1", null, null, null);
        ScanInput two = new ScanInput("s3", bySerial.sku(), null, null, Quantity.of(2, "PCE"), "SN-2", null, null, null);

        assertThat(outcome(first)).isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(again)).isEqualTo(ScanOutcome.DUPLICATE_SERIAL);
        assertThat(outcome(two)).isEqualTo(ScanOutcome.NOT_COUNTABLE);
    }

    @Test
    void a_scan_that_is_sent_again_counts_once_and_gets_the_same_answer() {
        List<ScanInput> batch = List.of(scan(plainGtin), scan(plainGtin), scan("NOBODY-KNOWS"));

        List<Scan> first = scanning.scan(receipt.id(), batch, ron(company));
        List<Scan> again = scanning.scan(receipt.id(), batch, ron(company));

        assertThat(again).extracting(Scan::id).isEqualTo(first.stream().map(Scan::id).toList());
        assertThat(counted(plain)).isEqualTo(Quantity.of(2, "PCE"));
        ScanInput other = new ScanInput(batch.getFirst().scanId(), byLot.sku(), null, null, null, null, null, null, null);
        assertThatThrownBy(() -> scanning.scan(receipt.id(), List.of(other), ron(company))).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void the_same_scan_twice_in_one_batch_counts_once() {
        ScanInput once = scan(plainGtin);

        List<Scan> answers = scanning.scan(receipt.id(), List.of(once, once), ron(company));
        assertThat(answers.get(1).id()).isEqualTo(answers.get(0).id());
        assertThat(counted(plain)).isEqualTo(Quantity.of(1, "PCE"));
    }

    @Test
    void a_scan_is_taken_back_once_and_a_typed_count_may_be_corrected() {
        ScanInput wrong = scan(plainGtin);
        scanning.scan(receipt.id(), List.of(wrong), ron(company));

        scanning.undo(receipt.id(), wrong.scanId(), ron(company));
        scanning.undo(receipt.id(), wrong.scanId(), ron(company));
        assertThat(counted(plain).isZero()).isTrue();

        assertThat(outcome(typed(line(plain).id(), "10", null))).isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(typed(line(plain).id(), "-3", null))).isEqualTo(ScanOutcome.COUNTED);
        assertThat(outcome(typed(line(plain).id(), "-8", null))).isEqualTo(ScanOutcome.NOT_COUNTABLE);
        assertThat(counted(plain)).isEqualTo(Quantity.of(7, "PCE"));
    }

    @Test
    void a_scan_that_comes_after_the_count_is_kept_and_says_so() {
        outcome(scan(plainGtin));
        finishing.finish(receipt.id(), new Papers("DN", false), ron(company));

        assertThat(outcome(scan(plainGtin))).isEqualTo(ScanOutcome.RECEIPT_CLOSED);
        assertThat(counted(plain)).isEqualTo(Quantity.of(1, "PCE"));
    }

    @Test
    void many_scanners_at_once_lose_and_double_nothing() throws Exception {
        List<ScanInput> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(scan(plainGtin));
        }
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Callable<Object>> sends = new ArrayList<>();
            all.forEach(each -> {
                sends.add(() -> scanning.scan(receipt.id(), List.of(each), ron(company)));
                sends.add(() -> scanning.scan(receipt.id(), List.of(each), ron(company)));
            });
            for (var sent : people.invokeAll(sends)) {
                sent.get();
            }
        }
        assertThat(counted(plain)).isEqualTo(Quantity.of(60, "PCE"));
    }

    @Test
    void a_notice_fills_the_receipt_and_a_pallet_is_counted_by_its_label_once() {
        PurchaseOrder other = dock.sent(company, "50", plain, byLot);
        var delivery = expected.findByOrderId(other.id()).orElseThrow();
        String sscc = "34012345" + String.format("%09d", Ids.next() & 0xfffffff);
        sscc = sscc + Gtin.checkDigit(sscc);
        long first = other.lines().get(0).id();
        long second = other.lines().get(1).id();
        planning.announce(delivery.id(), new NoticeInput("ASN-1", "DHL", "TRACK-" + delivery.id(), LocalDate.of(2099, 1, 1), "D2", List.of(
                new NoticeLine(first, Quantity.of(50, "PCE"), null, null, null), new NoticeLine(second, Quantity.of(50, "PCE"), "L-7", null, sscc))), ron(company));

        GoodsReceipt filled = opening.open("]C100" + sscc, ron(company));
        assertThat(filled.dock()).isEqualTo("D2");
        Scan label = scanning.scan(filled.id(), List.of(ReceivingMother.scan("]C100" + sscc)), ron(company)).getFirst();
        assertThat(label.result().outcome()).isEqualTo(ScanOutcome.COUNTED);
        assertThat(scanning.scan(filled.id(), List.of(ReceivingMother.scan("]C100" + sscc)), ron(company)).getFirst().result().outcome()).isEqualTo(ScanOutcome.PALLET_COUNTED);
        scanning.undo(filled.id(), label.scanId(), ron(company));
        assertThat(read(filled, each -> each.lines().get(1).counted())).isEqualTo(Quantity.zero("PCE"));
        announced.count(filled.id(), sscc, ron(company));
        announced.count(filled.id(), sscc, ron(company));

        assertThat(read(filled, each -> each.lines().get(1).counted())).isEqualTo(Quantity.of(50, "PCE"));
        assertThat(read(filled, each -> each.lines().get(0).announced())).isEqualTo(Quantity.of(50, "PCE"));
        finishing.finish(filled.id(), new Papers("DN", false), ron(company));
        dock.posted(filled, LineOutcome.BACKORDER);
        assertThat(discrepancies.standing(filled.id())).extracting(each -> each.type()).as("announced and not there").containsExactly(DiscrepancyType.SHORT);
    }

    @Test
    void the_order_of_a_tracking_number_is_found() {
        PurchaseOrder other = dock.sent(company, "5", plain);
        var delivery = expected.findByOrderId(other.id()).orElseThrow();
        planning.plan(delivery.id(), new PlanningDeliveries.DeliveryPlan("D1", "UPS", "1Z" + delivery.id(), null, delivery.version()), ron(company));

        assertThat(opening.open("1Z" + delivery.id(), ron(company)).orderId()).isEqualTo(other.id());
    }

    private ScanOutcome outcome(ScanInput input) {
        return scanning.scan(receipt.id(), List.of(input), ron(company)).getFirst().result().outcome();
    }

    private List<ReceiptLine> lines() {
        return finding.get(receipt.id(), ron(company), read -> {
            read.lines().forEach(each -> each.counts().size());
            return List.copyOf(read.lines());
        });
    }

    private Quantity read(GoodsReceipt of, Function<GoodsReceipt, Quantity> reading) {
        return finding.get(of.id(), ron(company), reading);
    }

    private ReceiptLine line(Product product) {
        return lines().stream().filter(each -> each.productId() == product.id()).findFirst().orElseThrow();
    }

    private Quantity counted(Product product) {
        return line(product).counted();
    }

    private static String gtin() {
        String digits = "40" + String.format("%010d", Ids.next() & 0xffffffffL);
        return digits + Gtin.checkDigit(digits);
    }

    private static String misprinted(String gtin) {
        int last = gtin.charAt(12) - '0';
        return gtin.substring(0, 12) + (last + 1) % 10;
    }
}
