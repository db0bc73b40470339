package io.quayside.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.finance.BudgetDetails;
import io.quayside.masterdata.finance.Budgets;
import io.quayside.masterdata.finance.CostCentreDetails;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.masterdata.finance.ExchangeRateDetails;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.VendorPriceDetails;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.outcome.CreatingOrders;
import io.quayside.purchasing.outcome.FindingVendors;
import io.quayside.purchasing.outcome.Selection;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.requisition.CheckingRequisitions;
import io.quayside.purchasing.requisition.DraftingRequisitions;
import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionInput;
import io.quayside.purchasing.requisition.SubmittingRequisitions;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Companies, vendors and requisitions for tests, each in a state that its public verbs lead to. */
@Component
public class PurchasingMother {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final MasterDataMother masterData;
    private final Warehouses warehouses;
    private final CostCentres costCentres;
    private final Budgets budgets;
    private final ExchangeRates exchangeRates;
    private final Vendors vendors;
    private final VendorPrices prices;
    private final DraftingRequisitions drafting;
    private final SubmittingRequisitions submitting;
    private final CheckingRequisitions checking;
    private final FindingVendors finding;
    private final CreatingOrders creating;

    PurchasingMother(MasterDataMother masterData, Warehouses warehouses, CostCentres costCentres, Budgets budgets, ExchangeRates exchangeRates,
                     Vendors vendors, VendorPrices prices, DraftingRequisitions drafting, SubmittingRequisitions submitting,
                     CheckingRequisitions checking, FindingVendors finding, CreatingOrders creating) {
        this.masterData = masterData;
        this.warehouses = warehouses;
        this.costCentres = costCentres;
        this.budgets = budgets;
        this.exchangeRates = exchangeRates;
        this.vendors = vendors;
        this.prices = prices;
        this.drafting = drafting;
        this.submitting = submitting;
        this.checking = checking;
        this.finding = finding;
        this.creating = creating;
    }

    /** A euro company of its own, with a warehouse, a cost centre and the rate of the dollar. */
    public String company() {
        String code = "P" + Long.toString(Ids.next(), 36).toUpperCase().substring(4);
        masterData.company(code, "EUR");
        warehouses.create(new WarehouseDetails(code + "W", code, "Hub " + code, "Quay 1", "3089", "Rotterdam", "NL", null), Set.of(code));
        costCentres.create(new CostCentreDetails(code, "MRO", "Maintenance", true, null), Set.of(code));
        if (exchangeRates.list(RowQuery.all(Set.of()), Pageable.ofSize(1)).isEmpty()) {
            exchangeRates.create(new ExchangeRateDetails(LONG_AGO, "EUR", "USD", new BigDecimal("1.25"), null), Set.of());
        }
        return code;
    }

    public void costCentre(String company, String code) {
        costCentres.create(new CostCentreDetails(company, code, code, true, null), Set.of(company));
    }

    public void budget(String company, String amount) {
        budgets.create(new BudgetDetails(company, "MRO", LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear(), Money.parse(amount), null), Set.of(company));
    }

    public Product product() {
        return masterData.product("P-" + Ids.next(), "Bearing");
    }

    public Vendor vendor(String company, String name, String currency, VendorStatus status, String email) {
        return vendors.create(new VendorDetails(company, null, name, status, currency, 5, email, null, "Street 1", "1000", "Town", "DE", null, null, null, null, null),
                Set.of(company));
    }

    public Vendor vendor(String company) {
        return vendor(company, "Vendor " + Ids.next(), "EUR", VendorStatus.ACTIVE, "orders@vendor.example");
    }

    public void price(Vendor vendor, Product product, String from, String price, boolean contract) {
        prices.create(new VendorPriceDetails(vendor.companyCode(), vendor.id(), product.id(), null, Quantity.of(from, "PCE"),
                Amounts.unitPrice(price, vendor.currency().getCode()), LONG_AGO, null, null, contract, null), Set.of(vendor.companyCode()));
    }

    public void expiredPrice(Vendor vendor, Product product, String price) {
        prices.create(new VendorPriceDetails(vendor.companyCode(), vendor.id(), product.id(), null, Quantity.of("1", "PCE"),
                Amounts.unitPrice(price, vendor.currency().getCode()), LONG_AGO, LONG_AGO.plusDays(1), null, false, null), Set.of(vendor.companyCode()));
    }

    public static CurrentUser user(String username, String company, Role... roles) {
        return new CurrentUser(username, username.substring(0, 1).toUpperCase() + username.substring(1), username + "@quayside.example",
                Set.of(roles.length == 0 ? new Role[] {Role.REQUESTER} : roles), Set.of(company));
    }

    public static LineInput line(Product product, String quantity, Vendor vendor, String price) {
        return new LineInput(null, product.id(), null, Quantity.of(quantity, "PCE"), null, null, vendor == null ? null : vendor.id(),
                price == null ? null : Amounts.unitPrice(price, vendor == null ? "EUR" : vendor.currency().getCode()), null, null);
    }

    public static RequisitionInput input(String company, LineInput... lines) {
        return new RequisitionInput(company, "Bearings", null, "MRO", "Stock is low", null, List.of(lines), null);
    }

    public Requisition draft(String company, LineInput... lines) {
        return drafting.create(input(company, lines), user("rita", company));
    }

    public Requisition submitted(String company, LineInput... lines) {
        return submitting.submit(draft(company, lines).id(), user("rita", company));
    }

    /** Ordered from the vendor that each line suggests. */
    public List<PurchaseOrder> ordered(String company, LineInput... lines) {
        Requisition requisition = submitted(company, lines);
        checking.check(requisition.id());
        finding.find(requisition.id(), 1);
        return creating.create(requisition.id(), requisition.lines().stream()
                .map(line -> new Selection(line.id(), line.suggestedVendorId(), "Suggested")).toList());
    }
}
