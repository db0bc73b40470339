package io.quayside.receiving.discrepancy;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was found at the dock. */
@Service
@Transactional
public class DiscrepancyLog {

    /** As many as a person can log of one receipt. */
    private static final int MOST_OBSERVED = 200;

    private final Discrepancies discrepancies;
    private final Clock clock;

    DiscrepancyLog(Discrepancies discrepancies, Clock clock) {
        this.discrepancies = discrepancies;
        this.clock = clock;
    }

    public Discrepancy observe(ReceiptRef receipt, Found found, String by) {
        if (discrepancies.countByReceiptIdAndByCountFalse(receipt.receiptId()) >= MOST_OBSERVED) {
            throw new Refusal.Conflict("too-many", "At most %d discrepancies are logged of one receipt.".formatted(MOST_OBSERVED));
        }
        return discrepancies.save(new Discrepancy(receipt, found, false, by, clock.instant()));
    }

    /** In place of what an earlier count of the receipt has found. */
    public void replaceByCount(ReceiptRef receipt, Collection<Found> found, String by) {
        standing(receipt.receiptId()).stream().filter(Discrepancy::isByCount).forEach(each -> each.withdraw(by, clock.instant()));
        discrepancies.saveAll(found.stream().map(each -> new Discrepancy(receipt, each, true, by, clock.instant())).toList());
    }

    public Discrepancy withdraw(long id, CurrentUser user) {
        Discrepancy discrepancy = get(id, user);
        if (discrepancy.isByCount()) {
            throw new Refusal.Conflict("by-count", "This follows from the count; correct the count instead.");
        }
        discrepancy.withdraw(user.username(), clock.instant());
        return discrepancy;
    }

    @Transactional(readOnly = true)
    public List<Discrepancy> standing(long receiptId) {
        return discrepancies.findByReceiptIdAndWithdrawnAtIsNullOrderById(receiptId);
    }

    @Transactional(readOnly = true)
    public Page<Discrepancy> list(DiscrepancySearch search, CurrentUser user, Pageable page) {
        return discrepancies.findAll(search.visibleTo(user), page);
    }

    @Transactional(readOnly = true)
    public Discrepancy get(long id, CurrentUser user) {
        return discrepancies.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("discrepancy", id));
    }
}
