package io.quayside.receiving.discrepancy;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** What a device has entered under this id already. */
    @Transactional(readOnly = true)
    public Optional<Discrepancy> entered(long receiptId, @Nullable String entryId) {
        return entryId == null ? Optional.empty() : discrepancies.findByReceiptIdAndEntryId(receiptId, entryId);
    }

    public Discrepancy observe(ReceiptRef receipt, Found found, @Nullable String entryId, String by) {
        if (discrepancies.countByReceiptIdAndByCountFalse(receipt.receiptId()) >= MOST_OBSERVED) {
            throw new Refusal.Conflict("too-many", "At most %d discrepancies are logged of one receipt.".formatted(MOST_OBSERVED));
        }
        return discrepancies.save(new Discrepancy(receipt, found, false, entryId, by, clock.instant()));
    }

    /** In place of what an earlier count of the receipt has found. */
    public void replaceByCount(ReceiptRef receipt, Collection<Found> found, Set<Long> blindLines, String by) {
        withdrawByCount(receipt.receiptId(), by);
        List<Discrepancy> logged = found.stream().map(each -> new Discrepancy(receipt, each, true, null, by, clock.instant())).toList();
        logged.stream().filter(each -> blindLines.contains(each.found().lineId())).forEach(Discrepancy::hide);
        discrepancies.saveAll(logged);
    }

    /** The goods are counted again. */
    public void withdrawByCount(long receiptId, String by) {
        standing(receiptId).stream().filter(Discrepancy::isByCount).forEach(each -> each.withdraw(by, clock.instant()));
    }

    /** The goods are posted: what was expected is no secret any more. */
    public void reveal(long receiptId) {
        standing(receiptId).forEach(Discrepancy::reveal);
    }

    /** The lines have a receipt of their own now. */
    public void carryOver(Collection<Long> lineIds, ReceiptRef from, ReceiptRef to) {
        standing(from.receiptId()).stream().filter(each -> lineIds.contains(each.found().lineId())).forEach(each -> each.belongTo(to));
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
        return discrepancies.findByIdAndCompanyCodeIn(id, user.companies()).filter(found -> !found.isHiddenFrom(user)).orElseThrow(() -> new Refusal.NotFound("discrepancy", id));
    }
}
