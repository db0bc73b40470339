package io.quayside.receiving;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.receiving.receipt.CheckingCounts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LineFacts;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.receiving.receipt.OpeningReceipts;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.ScanInput;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.receiving.receipt.SettlingReceipts.LineDecision;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Orders at the dock and receipts of them, each in a state that its public verbs lead to. */
@Component
public class ReceivingMother {

    private static final AtomicInteger SCANS = new AtomicInteger();

    private final PurchasingMother purchasing;
    private final MasterDataMother masterData;
    private final Products products;
    private final Locations locations;
    private final SendingOrders sending;
    private final OpeningReceipts opening;
    private final FindingReceipts finding;
    private final ScanningGoods scanning;
    private final FinishingCounts finishing;
    private final CheckingCounts checking;
    private final SettlingReceipts settling;
    private final PostingReceipts posting;

    ReceivingMother(PurchasingMother purchasing, MasterDataMother masterData, Products products, Locations locations, SendingOrders sending,
                    OpeningReceipts opening, FindingReceipts finding, ScanningGoods scanning, FinishingCounts finishing, CheckingCounts checking, SettlingReceipts settling,
                    PostingReceipts posting) {
        this.purchasing = purchasing;
        this.masterData = masterData;
        this.products = products;
        this.locations = locations;
        this.sending = sending;
        this.opening = opening;
        this.finding = finding;
        this.scanning = scanning;
        this.finishing = finishing;
        this.checking = checking;
        this.settling = settling;
        this.posting = posting;
    }

    /** With a dock, a place for quality, one for blocked goods, and a bin. */
    public String company() {
        String company = purchasing.company();
        for (LocationKind kind : List.of(LocationKind.INPUT, LocationKind.QUALITY, LocationKind.QUARANTINE, LocationKind.STORAGE)) {
            locations.create(new LocationDetails(company, company + "W", null, kind.name(), kind.name(), kind, true, null), Set.of(company));
        }
        return company;
    }

    public Product product(Tracking tracking, String gtin) {
        ProductDetails plain = masterData.productDetails("R-" + Ids.next(), "Valve");
        return products.create(new ProductDetails(plain.sku(), plain.name(), null, plain.categoryCode(), plain.baseUnit(), null, gtin, tracking, null,
                null, plain.standardPrice(), true, null, null), Set.of());
    }

    /** By lots, each of which has to name its expiry date. */
    public Product expiring() {
        ProductDetails plain = product(Tracking.LOT, null).details();
        return products.create(new ProductDetails(plain.sku() + "-X", plain.name(), null, plain.categoryCode(), plain.baseUnit(), null, null, Tracking.LOT, null, null,
                plain.standardPrice(), true, null, null, true, null), Set.of());
    }

    public Vendor vendor(String company) {
        return purchasing.vendor(company, "Vendor " + Ids.next(), "USD", VendorStatus.ACTIVE, "orders@vendor.example");
    }

    /** An order that the vendor has, of so much of each product at 12.50 dollars. */
    public PurchaseOrder sent(String company, String quantity, Product... ordered) {
        Vendor vendor = vendor(company);
        var lines = Arrays.stream(ordered).map(product -> line(product, quantity, vendor, "12.5")).toArray(LineInput[]::new);
        PurchaseOrder order = purchasing.ordered(company, lines).getFirst();
        sending.send(order.id());
        return order;
    }

    public static CurrentUser ron(String company) {
        return user("ron", company, Role.RECEIVER);
    }

    public GoodsReceipt opened(PurchaseOrder order) {
        return opening.open(order.number(), ron(order.companyCode()));
    }

    public static ScanInput typed(long lineId, String quantity, String lot) {
        return new ScanInput("scan-" + SCANS.incrementAndGet(), null, null, lineId, Quantity.of(quantity, "PCE"), lot, null, null, null);
    }

    public static ScanInput scan(String raw) {
        return new ScanInput("scan-" + SCANS.incrementAndGet(), raw, null, null, null, null, null, null, null);
    }

    /** Counted by typing so much of every line. */
    public GoodsReceipt counted(PurchaseOrder order, String quantity) {
        GoodsReceipt receipt = opened(order);
        List<Long> lines = finding.get(receipt.id(), ron(order.companyCode()), read -> read.lines().stream().map(ReceiptLine::id).toList());
        scanning.scan(receipt.id(), lines.stream().map(line -> typed(line, quantity, null)).toList(), ron(order.companyCode()));
        return finishing.finish(receipt.id(), new Papers("DN-1", false), ron(order.companyCode()));
    }

    /** As the process does it when every line has the same outcome and nothing is inspected. */
    public void posted(GoodsReceipt receipt, LineOutcome outcome) {
        List<LineFacts> facts = checking.check(receipt.id());
        settling.settle(receipt.id(), facts.stream().map(fact -> new LineDecision(fact.lineId(), outcome)).toList());
        posting.post(receipt.id(), Map.of());
    }
}
