package io.quayside.inventory.count;

import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Count sheets as people look at them. */
@Service
@Transactional(readOnly = true)
public class Counts {

    private static final RowFilter<StockCount> FILTER = new RowFilter<>("id", "companyCode", "number",
            Set.of("companyCode", "number", "warehouseCode", "locationId", "kind", "status", "plannedAt", "closedAt"));
    private final CountRows rows;
    private final CountLineRows lines;
    private final Counters counters;

    Counts(CountRows rows, CountLineRows lines, Counters counters) {
        this.rows = rows;
        this.lines = lines;
        this.counters = counters;
    }

    public Page<StockCount> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public StockCount get(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("count", id));
    }

    /** By the id of the count; of one that nobody has counted there is none. */
    public Map<Long, List<Counter>> counters(Collection<Long> countIds) {
        return counters.byCount(countIds);
    }

    public List<CountLine> lines(long countId) {
        return lines.findByCountIdOrderById(countId);
    }
}
