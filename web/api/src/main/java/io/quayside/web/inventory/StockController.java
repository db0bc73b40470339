package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.count.BlindBins;
import io.quayside.inventory.stock.ScanningStock;
import io.quayside.inventory.stock.Stock;
import io.quayside.inventory.stock.StockRow;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What lies where, one row per product, place, lot and owner. */
@RestController
@RequestMapping("/api/stock")
class StockController {

    private static final Sort STANDARD = Sort.by("sku", "path", "id");
    private static final String[] SORTABLE = {"sku", "productName", "path", "warehouseCode", "locationCode", "lotNumber", "expiresOn", "onHand", "reserved", "incomingAt", "kind"};
    private final Stock stock;
    private final ScanningStock scanning;
    private final BlindBins blind;

    StockController(Stock stock, ScanningStock scanning, BlindBins blind) {
        this.stock = stock;
        this.scanning = scanning;
        this.blind = blind;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<StockResponse>> list(ListQuery query, CurrentUser user) {
        Page<StockRow> page = stock.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses(page.getContent(), user), page.getTotalElements());
    }

    /** The goods of a bin that a scanned code names. */
    @GetMapping("/scan")
    @AnyRole
    List<StockResponse> scan(@RequestParam long locationId, @RequestParam String code, CurrentUser user) {
        return responses(scanning.scan(locationId, code, user.companies()), user);
    }

    @GetMapping("/{id}")
    @AnyRole
    StockResponse show(@PathVariable long id, CurrentUser user) {
        return responses(List.of(stock.get(id, user.companies())), user).getFirst();
    }

    /** Who may be asked to count sees of a bin that is being counted what lies there, and not how much. */
    private List<StockResponse> responses(List<StockRow> rows, CurrentUser user) {
        Map<String, LocalDate> today = rows.stream().map(StockRow::companyCode).distinct().collect(Collectors.toMap(Function.identity(), stock::today));
        Set<Long> hidden = blind.hiddenFrom(user, rows.stream().map(StockRow::locationId).toList());
        return rows.stream().map(row -> StockResponse.of(row, today.get(row.companyCode()), hidden.contains(row.locationId()))).toList();
    }
}
