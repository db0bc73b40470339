package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.count.BlindBins;
import io.quayside.inventory.stock.PastStock;
import io.quayside.inventory.stock.Stock;
import io.quayside.inventory.stock.StockAtDate;
import io.quayside.shared.Quantity;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lay where at the end of a day: {@code date}, today without it. */
@RestController
@RequestMapping("/api/stock-at-date")
class PastStockController {

    record PastStockResponse(String id, String companyCode, @Nullable String warehouseCode, long productId, String sku, String productName, long locationId,
            String locationCode, @Nullable Long lotId, @Nullable String lotNumber, @Nullable Long ownerId, @Nullable String ownerName, @Nullable Quantity onHand, boolean blind) {

        static PastStockResponse of(PastStock row, boolean blind) {
            return new PastStockResponse(row.id(), row.companyCode(), row.warehouseCode(), row.productId(), row.sku(), row.productName(), row.locationId(),
                    row.locationCode(), row.lotId(), row.lotNumber(), row.ownerId(), row.ownerName(), blind ? null : Quantity.of(row.onHand(), row.unit()), blind);
        }
    }

    private static final Sort STANDARD = Sort.by("sku", "location_code", "id");
    private static final Map<String, String> SORTABLE = Map.of("sku", "sku", "locationCode", "location_code", "onHand", "on_hand");
    private final StockAtDate stock;
    private final BlindBins blind;
    private final Stock present;

    PastStockController(StockAtDate stock, BlindBins blind, Stock present) {
        this.stock = stock;
        this.blind = blind;
        this.present = present;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<PastStockResponse>> list(ListQuery query, CurrentUser user) {
        Set<String> companies = query.filter("companyCode").<Set<String>>map(one -> user.companies().contains(one) ? Set.of(one) : Set.of()).orElse(user.companies());
        LocalDate date = query.filter("date", LocalDate::parse).orElseGet(() -> today(companies));
        var question = new StockAtDate.Question(companies, date, query.filter("productId", Long::valueOf).orElse(null),
                query.filter("locationId", Long::valueOf).orElse(null), query.filter("lotId", Long::valueOf).orElse(null), query.filter("warehouseCode").orElse(null),
                query.filter("ownerId", Long::valueOf).orElse(null), query.ids());
        Page<PastStock> page = stock.list(question, query.pageable(STANDARD, SORTABLE));
        Set<Long> hidden = blind.hiddenFrom(user, page.stream().map(PastStock::locationId).toList());
        return ListResponse.of(page, row -> PastStockResponse.of(row, hidden.contains(row.locationId())));
    }

    /** Where the day is the furthest: nothing of today is left out anywhere. */
    private LocalDate today(Set<String> companies) {
        return companies.stream().map(present::today).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH);
    }
}
