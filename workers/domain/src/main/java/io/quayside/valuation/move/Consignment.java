package io.quayside.valuation.move;

import io.quayside.inventory.consignment.ConsignedUse;
import io.quayside.inventory.consignment.UsingConsignedGoods;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.valuation.ReceiptLines;
import io.quayside.valuation.ReceiptReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/**
 * Goods of a vendor become the company's when they are used: from then on they are owed for as if they had just been received, at the price
 * agreed for them, and are cost at once. The stock of the company never holds them.
 */
@Component
class Consignment {

    private final UsingConsignedGoods using;
    private final ReceiptLines receiptLines;

    Consignment(UsingConsignedGoods using, ReceiptLines receiptLines) {
        this.using = using;
        this.receiptLines = receiptLines;
    }

    List<ValuedMove> used(List<StockMove> moves, LocalDate day, CurrencyUnit currency) {
        return moves.stream().filter(UsingConsignedGoods::uses).map(move -> used(move, day, currency)).toList();
    }

    private ValuedMove used(StockMove move, LocalDate day, CurrencyUnit currency) {
        List<ConsignedUse> uses = using.use(move);
        receiptLines.lock(uses.stream().map(ConsignedUse::receiptLineId).sorted().toList());
        receiptLines.arrived(uses.stream().map(each -> new ReceiptLines.Arrival(move.companyCode(), each.receiptLineId(), move.productId(), each.receiptId(),
                each.receiptNumber(), day, each.quantity(), each.value())).toList());
        Money owed = uses.stream().map(ConsignedUse::value).reduce(Money.zero(currency), Money::plus);
        List<Contra> contras = new ArrayList<>(List.of(Contra.of(OutsideRoles.role(move), owed)));
        uses.forEach(each -> contras.add(new Contra(AccountRole.GRNI, each.value().negated(), ReceiptReference.of(each.receiptLineId()))));
        return new ValuedMove(move, List.of(), contras);
    }
}
