package io.quayside.purchasing.evidence;

import io.quayside.inventory.StockLevels;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.finance.Budget;
import io.quayside.masterdata.finance.Budgets;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.sourcing.Contract;
import io.quayside.purchasing.sourcing.Contracts;
import io.quayside.purchasing.sourcing.Sourcing;
import io.quayside.purchasing.sourcing.UnitPrices;
import io.quayside.purchasing.sourcing.Wanted;
import io.quayside.shared.Amounts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects the evidence on a purchase; the number of queries does not grow with its lines. */
@Service
public class GatheringEvidence {

    private static final String SPLIT_DAYS = "purchasing.split-days";
    private static final int DEFAULT_SPLIT_DAYS = 7;

    private final Companies companies;
    private final CompanyDays days;
    private final Products products;
    private final ProductCategories categories;
    private final Vendors vendors;
    private final UnitsOfMeasure units;
    private final StockLevels stock;
    private final Budgets budgets;
    private final Sourcing sourcing;
    private final Contracts contracts;
    private final PurchaseHistory history;
    private final Commitments commitments;
    private final Clock clock;

    GatheringEvidence(Companies companies, CompanyDays days, Products products, ProductCategories categories, Vendors vendors,
                      UnitsOfMeasure units, StockLevels stock, Budgets budgets, Sourcing sourcing, Contracts contracts,
                      PurchaseHistory history, Commitments commitments, Clock clock) {
        this.companies = companies;
        this.days = days;
        this.products = products;
        this.categories = categories;
        this.vendors = vendors;
        this.units = units;
        this.stock = stock;
        this.budgets = budgets;
        this.sourcing = sourcing;
        this.contracts = contracts;
        this.history = history;
        this.commitments = commitments;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Evidence of(Purchase purchase) {
        Company company = companies.get(purchase.companyCode());
        int splitDays = company.setting(SPLIT_DAYS, DEFAULT_SPLIT_DAYS);
        Instant since = Optional.ofNullable(purchase.submittedAt()).orElseGet(clock::instant).minus(Duration.ofDays(splitDays));
        return new Evidence(purchase, lines(purchase), budgets(purchase, company),
                purchase.companyTotal().plus(history.requestedSince(purchase, since)), splitDays);
    }

    private List<LineEvidence> lines(Purchase purchase) {
        Map<Long, Product> bought = products.byId(purchase.productIds());
        LineFindings findings = new LineFindings(
                purchase, bought, categories.byCode(bought.values().stream().map(Product::categoryCode).toList()), vendors.byId(purchase.vendorIds()),
                stock.of(purchase.companyCode(), purchase.productIds()).stream()
                        .collect(Collectors.toMap(level -> new LineFindings.Place(level.productId(), level.warehouseCode()), level -> level)),
                history.lastPrices(purchase), history.openOrders(purchase), sourcing.offers(purchase.companyCode(), wanted(purchase)),
                contracts.of(purchase.companyCode(), purchase.productIds(), days.today(purchase.companyCode())).stream()
                        .collect(Collectors.groupingBy(Contract::productId)),
                new UnitPrices(units), days.rates(purchase.companyCode()));
        return purchase.lines().stream().map(findings::of).toList();
    }

    private static List<Wanted> wanted(Purchase purchase) {
        return purchase.lines().stream().map(line -> new Wanted(line.key(), line.productId(), line.quantity())).toList();
    }

    private List<BudgetPosition> budgets(Purchase purchase, Company company) {
        Set<String> costCentres = purchase.lines().stream().map(Purchase.Line::costCentre).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        int year = days.today(company.code()).getYear();
        Map<String, Money> committed = commitments.of(purchase, costCentres, year, company.timeZone(), company.currency());
        return costCentres.stream().map(costCentre -> new BudgetPosition(costCentre,
                budgets.find(company.code(), costCentre, year).map(Budget::amount).orElse(null),
                committed.getOrDefault(costCentre, Money.zero(company.currency())),
                Amounts.sum(purchase.lines().stream().filter(line -> costCentre.equals(line.costCentre())).toList(),
                        Purchase.Line::companyValue, company.currency()))).toList();
    }
}
