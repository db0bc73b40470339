package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.stock.Stock;
import io.quayside.inventory.stock.StockRow;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies where, one row per product, place, lot and owner. */
@RestController
@RequestMapping("/api/stock")
class StockController {

    private static final Sort STANDARD = Sort.by("sku", "path", "id");
    private static final String[] SORTABLE = {"sku", "productName", "path", "warehouseCode", "locationCode", "lotNumber", "expiresOn", "onHand", "reserved", "incomingAt", "kind"};
    private final Stock stock;

    StockController(Stock stock) {
        this.stock = stock;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<StockResponse>> list(ListQuery query, CurrentUser user) {
        Page<StockRow> page = stock.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        Map<String, LocalDate> today = page.stream().map(StockRow::companyCode).distinct().collect(Collectors.toMap(Function.identity(), stock::today));
        return ListResponse.of(page, row -> StockResponse.of(row, today.get(row.companyCode())));
    }

    @GetMapping("/{id}")
    @AnyRole
    StockResponse show(@PathVariable long id, CurrentUser user) {
        StockRow row = stock.get(id, user.companies());
        return StockResponse.of(row, stock.today(row.companyCode()));
    }
}
