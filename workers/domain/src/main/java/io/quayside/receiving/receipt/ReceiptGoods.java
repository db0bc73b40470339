package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.quality.inspection.ReceiptContents;
import io.quayside.quality.inspection.ReceivedGoods;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** The serial numbers of a line are one lot to inspect; those that came blocked are another. */
    private static Stream<ReceivedGoods> goods(GoodsReceipt receipt, ReceiptLine line, Money value) {
        Stream<ReceiptCount> accepted = line.counts().stream().filter(count -> count.accepted().isPositive());
        return line.tracking() == Tracking.SERIAL
                ? accepted.collect(Collectors.groupingBy(ReceiptCount::state, TreeMap::new, Collectors.toList())).values().stream().map(counts -> goods(receipt, line, value, counts))
                : accepted.map(count -> goods(receipt, line, value, List.of(count)));
    }

    private static ReceivedGoods goods(GoodsReceipt receipt, ReceiptLine line, Money value, List<ReceiptCount> counts) {
        Quantity quantity = counts.stream().map(ReceiptCount::accepted).reduce(Quantity::plus).orElseThrow();
        return goods(receipt, line, counts, quantity, value, receipt.milestones().countedBy(), counts.getFirst().state());
    }

    /** @param value of all that was accepted of the line, of which the quantity takes its share */
    static ReceivedGoods goods(GoodsReceipt receipt, ReceiptLine line, List<ReceiptCount> counts, Quantity quantity, Money value, String by, GoodsState state) {
        boolean serial = line.tracking() == Tracking.SERIAL;
        return new ReceivedGoods(receipt.id(), receipt.number(), line.id(), receipt.companyCode(), receipt.warehouseCode(), receipt.vendorId(), line.productId(),
                serial ? null : counts.getFirst().lotId(), serial ? counts.stream().map(ReceiptCount::lotId).toList() : List.of(), quantity,
                Amounts.share(value, quantity, line.accepted()), by, state.blockedAs());
    }

    /** At the price of the order and the rate of today, in the company's currency. */
    Money value(ReceiptLine line, CompanyRates rates) {
        Quantity inOrderUnit = units.convertExactly(line.accepted(), line.orderUnit());
        return rates.inCompanyCurrency(Amounts.multiply(line.unitPrice(), inOrderUnit));
    }
}
