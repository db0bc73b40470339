package io.quayside.inventory.move;

import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moves as people look at them. */
@Service
@Transactional(readOnly = true)
public class StockMoves {

    private static final RowFilter<MoveRow> FILTER = new RowFilter<>("id", "companyCode", "searchText", Set.of("companyCode", "productId", "lotId", "fromLocationId",
            "toLocationId", "fromKind", "toKind", "fromWarehouse", "toWarehouse", "reason", "sourceType", "sourceId", "sourceNumber", "movedAt", "movedBy", "ownerId",
            "processInstanceKey"));
    private final MoveRowRows rows;

    StockMoves(MoveRowRows rows) {
        this.rows = rows;
    }

    /** @param locationId moves to or from there, those behind the number of a quant */
    public Page<MoveRow> list(RowQuery query, Optional<Long> locationId, Pageable page) {
        Specification<MoveRow> asked = FILTER.matching(query);
        return rows.findAll(locationId.map(StockMoves::touching).map(asked::and).orElse(asked), page);
    }

    public MoveRow get(long id, Collection<String> companies) {
        return rows.findById(id).filter(row -> companies.contains(row.companyCode())).orElseThrow(() -> new Refusal.NotFound("stock move", id));
    }

    private static Specification<MoveRow> touching(long location) {
        return (root, query, builder) -> builder.or(builder.equal(root.get("fromLocationId"), location), builder.equal(root.get("toLocationId"), location));
    }
}
