package io.quayside.payables.invoice;

import io.quayside.approval.GuardingDuties;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping an invoice from being paid, and letting it be paid again, which neither the person who entered it nor another accountant may. */
@Service
@Transactional
public class HoldingPayments {

    private static final int LONGEST_REASON = 1000;

    private final InvoiceAccess access;
    private final GuardingDuties guarding;
    private final Clock clock;

    HoldingPayments(InvoiceAccess access, GuardingDuties guarding, Clock clock) {
        this.access = access;
        this.guarding = guarding;
        this.clock = clock;
    }

    public VendorInvoice hold(long id, HoldReason reason, @Nullable String comment, CurrentUser user) {
        VendorInvoice invoice = access.visible(id, user);
        invoice.hold(reason, comment, user.username(), clock.instant());
        return invoice;
    }

    /** By the process, for the person who lets an exception be posted in dispute. */
    public void hold(long id, HoldReason reason, @Nullable String comment) {
        VendorInvoice invoice = access.locked(id);
        if (!invoice.isHeld()) {
            invoice.hold(reason, comment, Objects.requireNonNullElse(invoice.people().releasedBy(), "system"), clock.instant());
        }
    }

    /** @throws Refusal.Invalid without a reason */
    public VendorInvoice release(long id, @Nullable String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        VendorInvoice invoice = access.visible(id, user);
        guarding.require(Duty.RELEASE_EXCEPTION, user.username(), InvoiceDeeds.document(invoice));
        invoice.release(why, user.username());
        return invoice;
    }
}
