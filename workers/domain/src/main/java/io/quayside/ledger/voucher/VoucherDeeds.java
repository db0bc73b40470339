package io.quayside.ledger.voucher;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who entered or submitted an entry does not approve it. */
@Component
class VoucherDeeds implements DocumentDeeds {

    private final VoucherRows vouchers;

    VoucherDeeds(VoucherRows vouchers) {
        this.vouchers = vouchers;
    }

    @Override
    public String documentType() {
        return SubmittingVouchers.DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return vouchers.findById(Long.valueOf(documentId)).map(voucher -> Stream.of(voucher.createdBy(), voucher.submittedBy()).filter(Objects::nonNull).distinct()
                .map(person -> new Deed(Duty.REQUEST, person)).toList()).orElse(List.of());
    }
}
