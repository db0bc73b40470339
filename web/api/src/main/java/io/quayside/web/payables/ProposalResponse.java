package io.quayside.web.payables;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quayside.payables.payment.Exclusion;
import io.quayside.payables.payment.ItemKind;
import io.quayside.payables.payment.PaymentItem;
import io.quayside.payables.payment.PaymentProposal;
import io.quayside.payables.payment.ProposalStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A proposal; in lists without its items and the name of its file. */
record ProposalResponse(
        long id,
        String companyCode,
        String number,
        ProposalStatus status,
        LocalDate dueUntil,
        LocalDate payOn,
        Money total,
        String proposedBy,
        Instant proposedAt,
        @Nullable LocalDate bookedOn,
        @Nullable String closingReason,
        int version,
        @Nullable Long processInstanceKey,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String fileName) {

    record Item(long id, ItemKind kind, long documentId, String documentNumber, long vendorId, String vendorName, LocalDate dueDate, Money open,
                Money discount, Money payment, Money companyAmount, @Nullable Exclusion exclusion, boolean bankDataChanged,
                @Nullable LocalDate returnedOn, @Nullable String returnedBy, @Nullable String returnReason) {

        static Item of(PaymentItem item) {
            return new Item(item.id(), item.kind(), item.documentId(), item.documentNumber(), item.vendorId(), item.vendorName(), item.dueDate(), item.open(),
                    item.discount(), item.payment(), item.companyAmount(), item.exclusion(), item.isBankDataChanged(),
                    item.returnedOn(), item.returnedBy(), item.returnReason());
        }
    }

    static ProposalResponse inList(PaymentProposal proposal) {
        return of(proposal, null, null, null);
    }

    static ProposalResponse of(PaymentProposal proposal, @Nullable Long instance, @Nullable List<Item> items, @Nullable String fileName) {
        return new ProposalResponse(proposal.id(), proposal.companyCode(), proposal.number(), proposal.status(), proposal.dueUntil(), proposal.payOn(),
                proposal.companyTotal(), proposal.proposedBy(), proposal.proposedAt(), proposal.bookedOn(), proposal.closingReason(), proposal.version(),
                instance, items, fileName);
    }
}
