package io.quayside.purchasing.sourcing;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/**
 * What one vendor would charge for one unit of a wanted quantity, today.
 *
 * @param companyPrice the same in the company's currency, to compare offers by
 * @param contract a price agreed by contract, and not only listed
 * @param approved the vendor is on the approved-supplier list for the product
 * @param agreement what an order at this price calls off from
 */
public record Offer(
        Vendor vendor,
        BigMoney unitPrice,
        BigMoney companyPrice,
        int leadTimeDays,
        @Nullable LocalDate validUntil,
        boolean contract,
        boolean approved,
        @Nullable Contract agreement) {

    public long vendorId() {
        return vendor.id();
    }

    public boolean isBlocked() {
        return vendor.status() == VendorStatus.BLOCKED;
    }
}
