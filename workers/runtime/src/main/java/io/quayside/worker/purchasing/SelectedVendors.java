package io.quayside.worker.purchasing;

import io.quayside.process.purchasing.VendorSelection;
import java.util.List;

/** A requisition, with the vendor of each line. */
record SelectedVendors(String requisitionId, List<VendorSelection> vendorSelections) {}
