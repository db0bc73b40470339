package io.quayside.valuation.move;

import io.quayside.inventory.consignment.UsingConsignedGoods;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.move.StockMoved;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductCategory;
import io.quayside.masterdata.product.Products;
import io.quayside.valuation.ReceiptLines;
import io.quayside.valuation.pool.Pool;
import io.quayside.valuation.pool.PoolKey;
import io.quayside.valuation.pool.Pools;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives every move of stock its value and its entry, in the transaction of the move: there is no stock without books. */
@Component
class ValuingMoves {

    private final Companies companies;
    private final Products products;
    private final ProductCategories categories;
    private final Pools pools;
    private final MoveValuation valuation;
    private final Assemblies assemblies;
    private final Consignment consignment;
    private final ReceiptLines receiptLines;
    private final StockPostings postings;

    ValuingMoves(Companies companies, Products products, ProductCategories categories, Pools pools, MoveValuation valuation, Assemblies assemblies, Consignment consignment,
            ReceiptLines receiptLines, StockPostings postings) {
        this.companies = companies;
        this.products = products;
        this.categories = categories;
        this.pools = pools;
        this.valuation = valuation;
        this.assemblies = assemblies;
        this.consignment = consignment;
        this.receiptLines = receiptLines;
        this.postings = postings;
    }

    /** First of all listeners, so that the others find in the books what was moved. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void stockMoved(StockMoved moved) {
        List<StockTraffic> traffic = moved.moves().stream().map(StockTraffic::of).filter(StockTraffic::isValued).toList();
        if (!traffic.isEmpty() || moved.moves().stream().anyMatch(UsingConsignedGoods::uses)) {
            value(companies.get(moved.moves().getFirst().companyCode()), moved.moves(), traffic);
        }
    }

    private void value(Company company, List<StockMove> moves, List<StockTraffic> traffic) {
        Map<Long, Product> byId = products.byId(moves.stream().map(StockMove::productId).collect(Collectors.toSet()));
        receiptLines.lock(traffic.stream().flatMap(StockTraffic::receiptLines).toList());
        SortedMap<PoolKey, Pool> locked = lock(company, traffic, byId);
        LocalDate day = LocalDate.ofInstant(moves.getFirst().movedAt(), company.timeZone());
        receiptLines.arrived(arrivals(traffic, day, company.currency()));
        List<ValuedMove> valued = valued(company, moves, traffic, byId, locked, day);
        pools.write(company.code(), locked.values());
        Map<SourceDocument, List<ValuedMove>> documents = valued.stream().collect(Collectors.groupingBy(each -> document(each.move()), LinkedHashMap::new, Collectors.toList()));
        documents.values().forEach(document -> postings.post(company.code(), document, day, product -> byId.get(product).categoryCode()));
    }

    private SortedMap<PoolKey, Pool> lock(Company company, List<StockTraffic> traffic, Map<Long, Product> byId) {
        Map<String, ProductCategory> byCode = categories.byCode(byId.values().stream().map(Product::categoryCode).collect(Collectors.toSet()));
        Set<PoolKey> withLayers = traffic.stream().flatMap(StockTraffic::poolsWithLayers).collect(Collectors.toSet());
        return pools.lock(company.code(), company.currency(), traffic.stream().flatMap(StockTraffic::pools).collect(Collectors.toCollection(TreeSet::new)),
                withLayers, product -> method(byCode.get(byId.get(product).categoryCode())));
    }

    private static CostingMethod method(ProductCategory category) {
        return category.costingMethod();
    }

    /** What comes out of an assembly is valued last, when it is known what went into it. */
    private List<ValuedMove> valued(Company company, List<StockMove> moves, List<StockTraffic> traffic, Map<Long, Product> byId, Map<PoolKey, Pool> locked, LocalDate day) {
        List<ValuedMove> valued = new ArrayList<>(consignment.used(moves, day, company.currency()));
        traffic.stream().filter(each -> !Assemblies.isOutput(each.move())).forEach(each -> valued.add(value(each, locked, byId, day, valued)));
        assemblies.outputs(traffic.stream().map(StockTraffic::move).toList(), valued, move -> locked.get(StockTraffic.of(move).to().orElseThrow()), company.currency())
                .forEach(output -> valued.add(valuation.arrived(output.move(), locked.get(StockTraffic.of(output.move()).to().orElseThrow()), day, output.cost(),
                        output.contras())));
        return valued;
    }

    private ValuedMove value(StockTraffic traffic, Map<PoolKey, Pool> locked, Map<Long, Product> byId, LocalDate day, List<ValuedMove> before) {
        StockMove move = traffic.move();
        if (traffic.from().isEmpty()) {
            return valuation.arrival(move, locked.get(traffic.to().orElseThrow()), byId.get(move.productId()), day, before);
        }
        Pool from = locked.get(traffic.from().get());
        return traffic.to().isEmpty() ? valuation.departure(move, from, before) : valuation.within(move, from, locked.get(traffic.to().get()));
    }

    private static List<ReceiptLines.Arrival> arrivals(List<StockTraffic> traffic, LocalDate day, CurrencyUnit currency) {
        return traffic.stream().map(StockTraffic::move).filter(move -> move.fromKind() == LocationKind.SUPPLIER && move.reversedMoveId() == null && move.source().lineId() != null
).map(move -> new ReceiptLines.Arrival(move.companyCode(), move.source().lineId(), move.productId(), move.source().id(),
                        move.source().number(), day, move.quantity().value(), move.incomingValue() == null ? Money.zero(currency) : move.incomingValue())).toList();
    }

    private static SourceDocument document(StockMove move) {
        return new SourceDocument(move.source().type(), move.source().id(), null, move.source().number());
    }
}
