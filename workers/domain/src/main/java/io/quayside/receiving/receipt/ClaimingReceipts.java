package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.receiving.claim.ClaimingFromVendors;
import io.quayside.receiving.claim.VendorClaim;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.shared.Amounts;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims of the vendor what was wrong with a receipt, at the prices of its order. */
@Service
@Transactional
public class ClaimingReceipts {

    private final GoodsReceipts receipts;
    private final ClaimingFromVendors claiming;
    private final UnitsOfMeasure units;

    ClaimingReceipts(GoodsReceipts receipts, ClaimingFromVendors claiming, UnitsOfMeasure units) {
        this.receipts = receipts;
        this.claiming = claiming;
        this.units = units;
    }

    /** @return whether there was anything to claim */
    public boolean claim(long receiptId) {
        return claim(receipts.findById(receiptId).orElseThrow()).isPresent();
    }

    Optional<VendorClaim> claim(GoodsReceipt receipt) {
        CurrencyUnit currency = receipt.lines().getFirst().unitPrice().getCurrencyUnit();
        return claiming.open(CountDiscrepancies.reference(receipt), receipt.buyer(), currency, found -> worth(receipt, found, currency));
    }

    /** Nothing is known of the price of goods that were not ordered. */
    private Money worth(GoodsReceipt receipt, Found found, CurrencyUnit currency) {
        if (found.lineId() == null || found.quantity() == null) {
            return Money.zero(currency);
        }
        ReceiptLine line = receipt.line(found.lineId());
        return Amounts.multiply(line.unitPrice(), units.convertExactly(found.quantity(), line.orderUnit()));
    }
}
