package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.receiving.expected.LateLine;
import io.quayside.receiving.expected.LateLines;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What should have come and has not, line by line. */
@RestController
@RequestMapping("/api/late-lines")
class LateLineController {

    private static final Sort LATEST_FIRST = Sort.by("expectedDate", "id");
    private static final Map<String, String> SORTABLE = Map.of("promisedDate", "expectedDate", "productSku", "productSku",
            "orderNumber", "expected.orderNumber", "vendorName", "expected.vendorName", "buyer", "expected.buyer", "companyCode", "expected.companyCode");

    private final LateLines lines;

    LateLineController(LateLines lines) {
        this.lines = lines;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<LateLine>> list(ListQuery query, CurrentUser user) {
        LateLines.Search search = new LateLines.Search(query.longIds(), query.q(), query.filters("companyCode"), query.filter("vendorId", Long::valueOf),
                query.filter("productId", Long::valueOf), query.filter("warehouseCode"), query.filter("buyer"));
        return ListResponse.of(lines.list(search, user, query.pageable(LATEST_FIRST, SORTABLE)), Function.identity());
    }

    @GetMapping("/{id}")
    @AnyRole
    LateLine show(@PathVariable long id, CurrentUser user) {
        return lines.get(id, user);
    }
}
