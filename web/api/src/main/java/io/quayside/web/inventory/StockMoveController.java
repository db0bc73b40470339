package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.move.StockMoves;
import io.quayside.inventory.relocation.RelocateStock;
import io.quayside.inventory.relocation.RelocatingStock;
import io.quayside.shared.RowQuery;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The moves; {@code locationId} gives those to or from a place, which are behind the number of its quants. */
@RestController
@RequestMapping("/api/stock-moves")
class StockMoveController {

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "movedAt", "id");
    private static final String[] SORTABLE = {"movedAt", "sku", "quantity", "fromCode", "toCode", "reason", "sourceNumber", "lotNumber", "movedBy"};
    private final StockMoves moves;
    private final RelocatingStock relocating;

    StockMoveController(StockMoves moves, RelocatingStock relocating) {
        this.moves = moves;
        this.relocating = relocating;
    }

    /** From bin to bin within a warehouse; the same key moves once. */
    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    StockMoveResponse relocate(@Valid @RequestBody RelocateStock command, CurrentUser user) {
        return StockMoveResponse.of(moves.get(relocating.relocate(command, user.username(), user.companies()).id(), user.companies()));
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<StockMoveResponse>> list(ListQuery query, CurrentUser user) {
        Optional<Long> location = query.filter("locationId", Long::valueOf);
        Map<String, List<String>> filters = new HashMap<>(query.filters());
        filters.remove("locationId");
        RowQuery rows = new RowQuery(user.companies(), query.q().orElse(null), query.ids(), filters);
        return ListResponse.of(moves.list(rows, location, query.pageable(STANDARD, SORTABLE)), StockMoveResponse::of);
    }

    @GetMapping("/{id}")
    @AnyRole
    StockMoveResponse show(@PathVariable long id, CurrentUser user) {
        return StockMoveResponse.of(moves.get(id, user.companies()));
    }
}
