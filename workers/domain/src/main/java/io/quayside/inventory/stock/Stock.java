package io.quayside.inventory.stock;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class Stock {

    private static final RowFilter<StockRow> FILTER = new RowFilter<>("id", "companyCode", "searchText", Set.of("companyCode", "warehouseCode", "productId",
            "categoryCode", "locationId", "kind", "zone", "lotId", "lotStatus", "expiresOn", "onHand", "reserved", "ownerId"));
    private final StockRows rows;
    private final Companies companies;
    private final Clock clock;

    Stock(StockRows rows, Companies companies, Clock clock) {
        this.rows = rows;
        this.companies = companies;
        this.clock = clock;
    }

    public Page<StockRow> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public StockRow get(long id, Collection<String> mine) {
        return rows.findById(id).filter(row -> mine.contains(row.companyCode())).orElseThrow(() -> new Refusal.NotFound("stock", id));
    }

    /** The day that it is at the company. */
    public LocalDate today(String companyCode) {
        return LocalDate.now(clock.withZone(companies.get(companyCode).timeZone()));
    }
}
