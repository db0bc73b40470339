package io.quayside.inventory.label;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives pallets their numbers. The company's GS1 prefix is its setting {@code inventory.gs1-prefix}. */
@Service
@Transactional(readOnly = true)
public class Pallets {

    private static final RowFilter<Pallet> FILTER = new RowFilter<>("id", "companyCode", "sscc", Set.of("companyCode", "sscc", "createdAt"));
    private final PalletRows rows;
    private final Companies companies;
    private final NumberSequences numbers;
    private final Clock clock;

    Pallets(PalletRows rows, Companies companies, NumberSequences numbers, Clock clock) {
        this.rows = rows;
        this.companies = companies;
        this.numbers = numbers;
        this.clock = clock;
    }

    public Page<Pallet> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public Pallet get(long id, Collection<String> mine) {
        return rows.findById(id).filter(each -> mine.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("pallet", id));
    }

    /** @throws Refusal.Conflict {@code no-gs1-prefix} when the company has none */
    @Transactional
    public Pallet create(String companyCode, String by, Collection<String> mine) {
        if (!mine.contains(companyCode)) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        String prefix = companies.get(companyCode).setting("inventory.gs1-prefix", "");
        if (!prefix.matches("\\d{6,12}")) {
            throw new Refusal.Conflict("no-gs1-prefix", "Enter the GS1 prefix of %s among the settings of the company first.".formatted(companyCode));
        }
        return rows.saveAndFlush(new Pallet(companyCode, Sscc.of(prefix, numbers.next(companyCode, "SSCC")), clock.instant(), by));
    }
}
