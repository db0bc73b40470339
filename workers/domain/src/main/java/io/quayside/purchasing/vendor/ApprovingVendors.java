package io.quayside.purchasing.vendor;

import io.quayside.approval.GuardingDuties;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A vendor becomes active by a second person: who created it does not approve it. A refusal is kept. */
@Service
public class ApprovingVendors {

    private final Vendors vendors;
    private final GuardingDuties duties;

    ApprovingVendors(Vendors vendors, GuardingDuties duties) {
        this.vendors = vendors;
        this.duties = duties;
    }

    @Transactional
    public Vendor approve(long id, CurrentUser user) {
        Vendor vendor = vendors.get(id, user.companies());
        duties.require(Duty.APPROVE, user, vendor.createdBy().stream().map(creator -> new Deed(Duty.CREATE_VENDOR, creator)).toList(),
                new GuardedDocument("vendor", vendor.id(), vendor.number(), vendor.companyCode()));
        return vendors.approve(id, user.username());
    }
}
