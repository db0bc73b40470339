package io.quayside.worker.purchasing;

import io.quayside.process.purchasing.VendorChoice;
import java.util.List;
import java.util.Objects;

/** An approved revision, with the vendors that a buyer chose where the rule could not. */
record ChosenVendors(String requisitionId, int revision, List<VendorChoice> vendorChoices) {

    ChosenVendors {
        vendorChoices = Objects.requireNonNullElse(vendorChoices, List.of());
    }
}
