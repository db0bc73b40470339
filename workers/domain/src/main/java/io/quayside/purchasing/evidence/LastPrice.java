package io.quayside.purchasing.evidence;

import java.time.LocalDate;
import org.joda.money.BigMoney;

/** What was last paid for a product, per unit of the line that it is compared with. */
public record LastPrice(BigMoney unitPrice, String vendorName, String orderNumber, LocalDate orderedOn) {}
