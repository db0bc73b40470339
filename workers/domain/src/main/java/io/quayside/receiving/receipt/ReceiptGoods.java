package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.quality.inspection.ReceiptContents;
import io.quayside.quality.inspection.ReceivedGoods;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be taken in of a receipt, and what it is worth. */
@Component
@Transactional(readOnly = true)
class ReceiptGoods implements ReceiptContents {

    private final GoodsReceipts receipts;
    private final UnitsOfMeasure units;
    private final CompanyDays days;

    ReceiptGoods(GoodsReceipts receipts, UnitsOfMeasure units, CompanyDays days) {
        this.receipts = receipts;
        this.units = units;
        this.days = days;
    }

    @Override
    public List<ReceivedGoods> of(long receiptId) {
        GoodsReceipt receipt = receipts.findById(receiptId).orElseThrow();
        CompanyRates rates = days.rates(receipt.companyCode());
        return receipt.lines().stream().flatMap(line -> goods(receipt, line, value(line, rates))).toList();
    }

    private static Stream<ReceivedGoods> goods(GoodsReceipt receipt, ReceiptLine line, Money value) {
        return line.counts().stream().filter(count -> count.accepted().isPositive())
                .map(count -> new ReceivedGoods(receipt.id(), receipt.number(), line.id(), receipt.companyCode(), receipt.warehouseCode(),
                        receipt.vendorId(), line.productId(), count.lotId(), count.accepted(),
                        Amounts.share(value, count.accepted(), line.accepted()), receipt.milestones().countedBy(), count.state().blockedAs()));
    }

    /** At the price of the order and the rate of today, in the company's currency. */
    Money value(ReceiptLine line, CompanyRates rates) {
        Quantity inOrderUnit = units.convertExactly(line.accepted(), line.orderUnit());
        return rates.inCompanyCurrency(Amounts.multiply(line.unitPrice(), inOrderUnit));
    }
}
