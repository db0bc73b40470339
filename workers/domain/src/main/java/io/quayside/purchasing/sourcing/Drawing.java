package io.quayside.purchasing.sourcing;

import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * What the lines of one purchase would together call off from agreements, as if every line went to the agreement's vendor: an agreement that does
 * not cover a line beside the ones before it is not offered for that line.
 */
final class Drawing {

    private final Map<Long, Contract> byPrice;
    private final UnitPrices units;
    private final Map<Long, Drawn> byLine = new HashMap<>();
    private final Map<Long, Money> byAgreement = new HashMap<>();

    private record Drawn(Quantity quantity, Money amount) {

        Drawn plus(Drawn more) {
            return new Drawn(quantity.plus(more.quantity), amount.plus(more.amount));
        }
    }

    Drawing(List<Contract> contracts, UnitPrices units) {
        byPrice = contracts.stream().collect(Collectors.toMap(Contract::vendorPriceId, Function.identity()));
        this.units = units;
    }

    Optional<Contract> contract(VendorPrice price) {
        return Optional.ofNullable(byPrice.get(price.id()));
    }

    /** Prices that no agreement limits are always there. */
    boolean covers(VendorPrice price, Wanted wish) {
        return contract(price).map(contract -> covers(contract, wish)).orElse(true);
    }

    void draw(Contract contract, Wanted wish) {
        Drawn drawn = drawn(contract, wish);
        byLine.merge(contract.agreementLineId(), drawn, Drawn::plus);
        byAgreement.merge(contract.agreementId(), drawn.amount(), Money::plus);
    }

    private boolean covers(Contract contract, Wanted wish) {
        Drawn more = drawn(contract, wish);
        Drawn all = Optional.ofNullable(byLine.get(contract.agreementLineId())).map(more::plus).orElse(more);
        Money order = Optional.ofNullable(byAgreement.get(contract.agreementId())).map(more.amount()::plus).orElse(more.amount());
        return contract.covers(all.quantity(), all.amount()) && (contract.releaseLimit() == null || !order.isGreaterThan(contract.releaseLimit()));
    }

    /** The amount is that of the order line which would call it off, to the cent. */
    private Drawn drawn(Contract contract, Wanted wish) {
        BigMoney unitPrice = units.convert(contract.unitPrice(), contract.unit(), wish.quantity().unit());
        return new Drawn(units.convert(wish.quantity(), contract.unit()), Amounts.multiply(unitPrice, wish.quantity()));
    }
}
