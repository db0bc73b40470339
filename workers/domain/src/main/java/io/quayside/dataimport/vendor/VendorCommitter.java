package io.quayside.dataimport.vendor;

import io.quayside.dataimport.ImportKind;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.NumberSequences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class VendorCommitter implements ImportKind.Committer<VendorRow> {

    private final Company company;
    private final KnownVendors known;
    private final Vendors vendors;
    private final NumberSequences numbers;
    private final BulkInsert inserts;

    VendorCommitter(Company company, KnownVendors known, Vendors vendors, NumberSequences numbers, BulkInsert inserts) {
        this.company = company;
        this.known = known;
        this.vendors = vendors;
        this.numbers = numbers;
        this.inserts = inserts;
    }

    @Override
    public void commit(List<VendorRow> rows) {
        List<Vendor> added = new ArrayList<>();
        Map<Long, VendorRow> changes = new HashMap<>();
        for (VendorRow row : rows) {
            Optional<Vendor> old = known.find(row.externalId(), row.number(), row.name());
            old.ifPresentOrElse(vendor -> changes.put(vendor.id(), row), () -> added.add(make(row)));
        }
        vendors.byId(changes.keySet()).forEach((id, vendor) -> vendor.change(changes.get(id).over(vendor.details())));
        inserts.insert(added);
    }

    private Vendor make(VendorRow row) {
        String number = row.number() == null ? nextFree() : row.number();
        return new Vendor(row.asNew(company.code(), number, company.currency().getCode()));
    }

    /** Files may bring numbers that look like ours. */
    private String nextFree() {
        String number;
        do {
            number = numbers.nextNumber(company.code(), "V");
        } while (known.byNumber(number).isPresent());
        return number;
    }
}
