package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.report.OpenItems;
import io.quayside.shared.Amounts;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.ReceiptReference;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the company owes for goods that came, and what it has to claim for goods that go back after they were invoiced. */
@Component
class VendorAccounts {

    private final OpenItems openItems;

    VendorAccounts(OpenItems openItems) {
        this.openItems = openItems;
    }

    List<Contra> received(StockMove move, Money value) {
        return List.of(new Contra(AccountRole.GRNI, value.negated(), reference(move)));
    }

    /** What is not invoiced yet needs not be invoiced any more, and what was written off as never invoiced is no gain; for the rest the vendor owes a credit. */
    List<Contra> returned(StockMove move, Money value, @Nullable ReceiptLine line, List<ValuedMove> before) {
        if (line == null) {
            return List.of(Contra.of(move.reversedMoveId() == null ? AccountRole.VENDOR_CLAIM : AccountRole.GRNI, value));
        }
        List<Contra> contras = new ArrayList<>();
        Money left = value;
        for (AccountRole role : List.of(AccountRole.GRNI, AccountRole.GRNI_WRITE_OFF)) {
            Money part = upTo(left, open(move, role, before).negated());
            if (!part.isZero()) {
                contras.add(new Contra(role, part, reference(move)));
                left = left.minus(part);
            }
        }
        if (contras.isEmpty() || !left.isZero()) {
            contras.add(new Contra(AccountRole.VENDOR_CLAIM, left, reference(move)));
        }
        return contras;
    }

    /** A return that is taken back. */
    List<Contra> returnTakenBack(StockMove move, Money value, List<ValuedMove> before) {
        Money claimed = upTo(value, open(move, AccountRole.VENDOR_CLAIM, before));
        List<Contra> contras = new ArrayList<>();
        if (!claimed.isZero()) {
            contras.add(new Contra(AccountRole.VENDOR_CLAIM, claimed.negated(), reference(move)));
        }
        if (contras.isEmpty() || !value.minus(claimed).isZero()) {
            contras.add(new Contra(AccountRole.GRNI, claimed.minus(value), reference(move)));
        }
        return contras;
    }

    /** With what the moves before this one of the same event are about to post. */
    private Money open(StockMove move, AccountRole role, List<ValuedMove> before) {
        String reference = reference(move);
        if (reference == null) {
            return openItems.balance(move.companyCode(), role, "");
        }
        return before.stream().flatMap(each -> each.contras().stream()).filter(contra -> contra.role() == role && reference.equals(contra.reference()))
                .map(Contra::amount).reduce(openItems.balance(move.companyCode(), role, reference), Money::plus);
    }

    private static Money upTo(Money value, Money open) {
        Money positive = open.isNegative() ? open.minus(open) : open;
        return Amounts.min(value, positive);
    }

    private static @Nullable String reference(StockMove move) {
        return move.source().lineId() == null ? null : ReceiptReference.of(move.source().lineId());
    }
}
