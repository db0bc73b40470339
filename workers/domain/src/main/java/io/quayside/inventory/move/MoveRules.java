package io.quayside.inventory.move;

import io.quayside.inventory.lot.Lot;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What must hold for a move whatever lies where. */
record MoveRules(MoveStock move, Product product, UnitOfMeasure unit, Location from, Location to, @Nullable Lot lot, LocalDate today, boolean takesBack) {

    void check() {
        checkQuantity();
        checkLocations();
        checkLot();
        if (!takesBack) {
            checkUse();
        }
    }

    private void checkQuantity() {
        require(move.quantity().isPositive(), "quantity", "must be above zero");
        require(move.quantity().unit().equals(product.baseUnit()), "quantity", "must be in %s".formatted(product.baseUnit()));
        require(unit.counts(move.quantity()), "quantity", "cannot be counted in %s".formatted(product.baseUnit()));
        require(move.incomingValue() == null || !move.incomingValue().isNegative() && from.kind().isOutside(), "incomingValue",
                "belongs to goods that come from outside");
    }

    private void checkLocations() {
        require(from.companyCode().equals(move.companyCode()), "fromLocationId", "is not a location of the company");
        require(to.companyCode().equals(move.companyCode()), "toLocationId", "is not a location of the company");
        require(from.id() != to.id(), "toLocationId", "is where the goods are");
        require(from.kind() != LocationKind.AREA, "fromLocationId", "only groups other locations");
        require(to.kind() != LocationKind.AREA, "toLocationId", "only groups other locations");
        require(to.isActive() || takesBack, "toLocationId", "is no longer used");
        require(!from.kind().isOutside() || !to.kind().isOutside(), "toLocationId", "is outside, as the goods are already");
    }

    private void checkLot() {
        if (product.tracking() == Tracking.NONE) {
            require(lot == null, "lotId", "is not kept for %s".formatted(product.sku()));
            return;
        }
        require(lot != null, "lotId", "is mandatory for %s".formatted(product.sku()));
        require(lot.productId() == product.id() && lot.companyCode().equals(move.companyCode()), "lotId", "is not a lot of %s".formatted(product.sku()));
        require(product.tracking() != Tracking.SERIAL || move.quantity().value().compareTo(BigDecimal.ONE) == 0, "quantity", "is one for a serial number");
    }

    /** What is expired or held may still be put aside, returned or scrapped. */
    private void checkUse() {
        boolean used = to.kind() == LocationKind.CUSTOMER || to.kind() == LocationKind.PRODUCTION || move.reason() == MoveReason.PICK;
        if (used && lot != null && !lot.isUsableOn(today)) {
            throw new Refusal.Conflict("lot-not-usable", lot.isExpiredOn(today) ? "Lot %s of %s expired on %s.".formatted(lot.number(), product.sku(),
                    lot.expiresOn()) : "Lot %s of %s is held.".formatted(lot.number(), product.sku()));
        }
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refusal.Invalid(field, message);
        }
    }
}
