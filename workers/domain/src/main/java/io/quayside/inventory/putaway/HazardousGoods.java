package io.quayside.inventory.putaway;

import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Refusal;

/** Hazardous goods lie in the bins that are made for their class. */
public final class HazardousGoods {

    private HazardousGoods() {
    }

    public static void require(Product product, Location to, String field) {
        String hazardClass = product.hazardClass();
        if (hazardClass != null && to.kind() == LocationKind.STORAGE && !to.hazardClasses().contains(hazardClass)) {
            throw new Refusal.Invalid(field, "may not hold goods of hazard class %s".formatted(hazardClass));
        }
    }
}
