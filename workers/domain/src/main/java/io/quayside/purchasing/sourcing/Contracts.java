package io.quayside.purchasing.sourcing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Told by whoever keeps the agreements. */
public interface Contracts {

    /** Lines of active agreements over these products that are valid on the day; the vendors' and products' ids in order. */
    List<Contract> of(String companyCode, Collection<Long> productIds, LocalDate day);
}
