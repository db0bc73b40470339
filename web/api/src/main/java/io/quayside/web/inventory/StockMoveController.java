package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.count.BlindBins;
import io.quayside.inventory.move.MoveRow;
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
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
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
    private final BlindBins blind;

    StockMoveController(StockMoves moves, RelocatingStock relocating, BlindBins blind) {
        this.moves = moves;
        this.relocating = relocating;
        this.blind = blind;
    }

    /** From bin to bin within a warehouse; the same key moves once. */
    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    StockMoveResponse relocate(@Valid @RequestBody RelocateStock command, CurrentUser user) {
        return response(moves.get(relocating.relocate(command, user.username(), user.companies()).id(), user.companies()), user);
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<StockMoveResponse>> list(ListQuery query, CurrentUser user) {
        Optional<Long> location = query.filter("locationId", Long::valueOf);
        Map<String, List<String>> filters = new HashMap<>(query.filters());
        filters.remove("locationId");
        RowQuery rows = new RowQuery(user.companies(), query.q().orElse(null), query.ids(), filters);
        Page<MoveRow> page = moves.list(rows, location, query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses(page.getContent(), user), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    StockMoveResponse show(@PathVariable long id, CurrentUser user) {
        return response(moves.get(id, user.companies()), user);
    }

    private StockMoveResponse response(MoveRow row, CurrentUser user) {
        return responses(List.of(row), user).getFirst();
    }

    /** Who may be asked to count does not see how much went to and from a bin that is being counted: it adds up to what lies there. */
    private List<StockMoveResponse> responses(List<MoveRow> rows, CurrentUser user) {
        Set<Long> hidden = blind.hiddenFrom(user, rows.stream().flatMap(row -> Stream.of(row.fromLocationId(), row.toLocationId())).distinct().toList());
        return rows.stream().map(row -> StockMoveResponse.of(row, hidden.contains(row.fromLocationId()) || hidden.contains(row.toLocationId()))).toList();
    }
}
