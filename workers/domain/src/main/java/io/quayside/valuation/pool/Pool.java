package io.quayside.valuation.pool;

import io.quayside.masterdata.product.CostingMethod;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * The stock of a product in one class: its quantity, its value, and the arrivals that it consists of. Whoever takes the last unit takes
 * the whole value that is left, so that no cent stays behind.
 */
public final class Pool {

    static final MathContext RATIO = MathContext.DECIMAL128;
    private final PoolKey key;
    private final List<Layer> layers;
    private CostingMethod method;
    private BigDecimal quantity;
    private Money value;

    Pool(PoolKey key, CostingMethod method, BigDecimal quantity, Money value, List<Layer> layers) {
        this.key = key;
        this.method = method;
        this.quantity = quantity;
        this.value = value;
        this.layers = new ArrayList<>(layers);
    }

    /** A changed method is used from when the stock has been used up once, since costs cannot be told apart afterwards. */
    void use(CostingMethod wanted) {
        method = quantity.signum() == 0 ? wanted : method;
    }

    public void put(List<Slice> slices) {
        slices.forEach(slice -> {
            quantity = quantity.add(slice.quantity());
            value = value.plus(slice.value());
            layer(slice.origin()).ifPresentOrElse(layer -> layer.add(slice.quantity(), slice.value()), () -> layers.add(Layer.arrived(slice)));
        });
    }

    private Optional<Layer> layer(Origin origin) {
        return layers.stream().filter(layer -> layer.origin().equals(origin)).findFirst();
    }

    /** Goods leave at what they cost by the method of the pool. */
    public List<Slice> take(BigDecimal wanted, Preference first) {
        return take(wanted, share(wanted), first);
    }

    /**
     * Goods leave at the given value, because they go back at what was paid for them. Where the pool cannot give it (it would be worth
     * less than nothing, or something without goods), they leave at what it can; the caller books the difference.
     */
    public List<Slice> takeAt(Money wantedValue, BigDecimal wanted, Preference first) {
        boolean last = wanted.compareTo(quantity) == 0;
        return take(wanted, last || wantedValue.isGreaterThan(value) ? share(wanted) : wantedValue, first);
    }

    private Money share(BigDecimal wanted) {
        return wanted.compareTo(quantity) == 0 ? value : value.multipliedBy(wanted.divide(quantity, RATIO), RoundingMode.HALF_UP);
    }

    private List<Slice> take(BigDecimal wanted, Money averageValue, Preference first) {
        List<Slice> taken = slices(wanted, first);
        List<Slice> valued = method == CostingMethod.FIFO ? taken : Shares.spread(averageValue, taken);
        quantity = quantity.subtract(wanted);
        value = value.minus(Slice.value(valued, value.getCurrencyUnit()));
        return valued;
    }

    private List<Slice> slices(BigDecimal wanted, Preference first) {
        List<Slice> taken = new ArrayList<>();
        BigDecimal open = wanted;
        for (Layer layer : layers.stream().sorted(order(first)).toList()) {
            if (open.signum() > 0 && !layer.isUsedUp()) {
                Slice slice = layer.take(open);
                open = open.subtract(slice.quantity());
                taken.add(slice);
            }
        }
        if (open.signum() > 0) {
            throw new IllegalStateException("%s has no value for %s of its stock".formatted(key, open));
        }
        return taken;
    }

    private static Comparator<Layer> order(Preference first) {
        return Comparator.comparing((Layer layer) -> !first.covers(layer.origin())).thenComparing(layer -> layer.origin().receivedOn())
                .thenComparing(Layer::id);
    }

    /** Changes what the goods of a receipt line that are still here are worth; never below nothing. @return by how much */
    public Money revalue(long receiptLineId, Money difference) {
        List<Layer> concerned = layers.stream().filter(layer -> layer.quantityOf(receiptLineId).signum() > 0).toList();
        Money worth = method == CostingMethod.FIFO ? Amounts.sum(concerned, Layer::value, value.getCurrencyUnit()) : value;
        Money possible = difference.plus(worth).isNegative() ? worth.negated() : difference;
        boolean byValue = method == CostingMethod.FIFO && possible.isNegative();
        List<Money> shares = Shares.of(possible, concerned.stream().map(layer -> byValue ? layer.value().getAmount() : layer.quantity()).toList());
        for (int i = 0; i < concerned.size(); i++) {
            concerned.get(i).add(BigDecimal.ZERO, shares.get(i));
        }
        value = value.plus(possible);
        return possible;
    }

    /** All that is here costs so much per unit from now on, whenever it arrived. @return by how much it is worth more */
    public Money revalueTo(BigMoney unitCost) {
        Money worth = unitCost.multipliedBy(quantity).toMoney(RoundingMode.HALF_UP);
        List<Money> shares = Shares.of(worth, layers.stream().map(Layer::quantity).toList());
        for (int i = 0; i < layers.size(); i++) {
            layers.get(i).add(BigDecimal.ZERO, shares.get(i).minus(layers.get(i).value()));
        }
        Money change = worth.minus(value);
        value = worth;
        return change;
    }

    /** How much of a receipt line is still here. */
    public BigDecimal quantityOf(long receiptLineId) {
        return layers.stream().map(layer -> layer.quantityOf(receiptLineId)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the quantity would cost now; nothing where there is no stock to go by. */
    public Optional<Money> costOf(BigDecimal wanted) {
        return quantity.signum() == 0 ? Optional.empty() : Optional.of(value.multipliedBy(wanted.divide(quantity, RATIO), RoundingMode.HALF_UP));
    }

    public PoolKey key() {
        return key;
    }

    public CostingMethod method() {
        return method;
    }

    /** In the product's base unit. */
    public BigDecimal quantity() {
        return quantity;
    }

    public Money value() {
        return value;
    }

    List<Layer> layers() {
        return layers;
    }
}
