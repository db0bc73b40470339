package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import java.util.function.Function;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading goods receipts, within the companies of the person who asks. */
@Service
@Transactional(readOnly = true)
public class FindingReceipts {

    private final GoodsReceipts receipts;
    private final ReceiptAccess access;

    FindingReceipts(GoodsReceipts receipts, ReceiptAccess access) {
        this.receipts = receipts;
        this.access = access;
    }

    /** Without their lines. */
    public Page<GoodsReceipt> list(ReceiptSearch search, CurrentUser user, Pageable page) {
        return receipts.findAll(search.visibleTo(user), page);
    }

    /** @param reading takes from the receipt what the caller needs, lines and counts included */
    public <T> T get(long id, CurrentUser user, Function<GoodsReceipt, T> reading) {
        return reading.apply(access.visible(id, user));
    }
}
