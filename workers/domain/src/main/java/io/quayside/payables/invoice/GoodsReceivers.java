package io.quayside.payables.invoice;

import io.quayside.identity.SegregationOfDuties.Deed;
import java.util.List;

/** Who has received goods of the orders that an invoice bills. */
public interface GoodsReceivers {

    List<Deed> of(VendorInvoice invoice);
}
