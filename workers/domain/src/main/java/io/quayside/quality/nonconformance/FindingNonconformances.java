package io.quayside.quality.nonconformance;

import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading nonconformances. */
@Service
@Transactional(readOnly = true)
public class FindingNonconformances {

    private static final RowFilter<Nonconformance> FILTER = new RowFilter<>("id", "companyCode", "searchText",
            Set.of("companyCode", "status", "source", "sourceId", "vendorId", "productId", "lotId", "actionOwner", "dueOn", "openedAt"));

    private final Nonconformances nonconformances;

    FindingNonconformances(Nonconformances nonconformances) {
        this.nonconformances = nonconformances;
    }

    public Page<Nonconformance> list(RowQuery query, Pageable page) {
        return nonconformances.findAll(FILTER.matching(query), page);
    }

    public Nonconformance get(long id, Collection<String> companies) {
        return nonconformances.findByIdAndCompanyCodeIn(id, companies).orElseThrow(() -> new Refusal.NotFound("nonconformance", id));
    }

    public Optional<String> companyOf(long id) {
        return nonconformances.findById(id).map(Nonconformance::companyCode);
    }
}
