package io.quayside.masterdata.product;

import io.quayside.masterdata.Register;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
public class UnitsOfMeasure extends Register<UnitOfMeasure, String, UnitDetails> {

    private final UnitRows rows;

    UnitsOfMeasure(UnitRows rows) {
        super("unit of measure", rows, filter("code", null, "name", "code", "category", "active"));
        this.rows = rows;
    }

    public UnitOfMeasure get(String code) {
        return rows.findById(code).orElseThrow(() -> new Refusal.NotFound("unit of measure", code));
    }

    public List<UnitOfMeasure> all() {
        return rows.findAll();
    }

    public Quantity convert(Quantity quantity, String targetUnit) {
        return quantity.unit().equals(targetUnit) ? quantity : get(quantity.unit()).convert(quantity, get(targetUnit));
    }

    /** As {@link UnitOfMeasure#convertExactly}. */
    public Quantity convertExactly(Quantity quantity, String targetUnit) {
        return quantity.unit().equals(targetUnit) ? quantity : get(quantity.unit()).convertExactly(quantity, get(targetUnit));
    }

    /**
     * What people enter in any unit of the product, in the one in which its stock is kept.
     *
     * @throws Refusal.Invalid when that is no number of base units
     */
    public Quantity inBaseUnit(Quantity quantity, Product product, String field) {
        UnitOfMeasure base = get(product.baseUnit());
        UnitOfMeasure given = rows.findById(quantity.unit()).orElse(null);
        require(given != null && given.category().equals(base.category()), field, "is not in a unit of %s".formatted(product.sku()));
        Quantity exact = given.convertExactly(quantity, base);
        require(base.counts(exact), field, "is not a number of %s".formatted(base.code()));
        return exact;
    }

    @Override
    protected void check(UnitDetails details, Optional<UnitOfMeasure> present) {
        require(present.isPresent() || !rows.existsById(details.code()), "code", "is in use");
        present.map(UnitOfMeasure::details).ifPresent(before -> {
            require(before.category().equals(details.category()), "category", "cannot be changed, quantities are kept in this unit");
            require(before.factor().compareTo(details.factor()) == 0, "factor", "cannot be changed, quantities are kept in this unit");
        });
    }

    @Override
    protected UnitOfMeasure make(UnitDetails details) {
        return new UnitOfMeasure(details);
    }

    @Override
    protected void apply(UnitOfMeasure unit, UnitDetails details) {
        unit.change(details);
    }
}
