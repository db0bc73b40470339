package io.quayside.purchasing.amendment;

import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import io.quayside.purchasing.order.PurchaseOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells who proposed the change of an order that it is their turn again, or that it came to nothing. */
@Component
class ProposerNotices {

    private final Notices notices;
    private final String publicUrl;

    ProposerNotices(Notices notices, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.notices = notices;
        this.publicUrl = publicUrl;
    }

    void sentBack(OrderAmendment amendment, PurchaseOrder order, @Nullable String reason) {
        send(amendment, order, "Please change the amendment of " + order.number(),
                "Your amendment was sent back to you. Change it and propose it again.", reason);
    }

    /** Whoever took it back themselves know it. */
    void discarded(OrderAmendment amendment, PurchaseOrder order) {
        boolean refused = amendment.closedBy().isEmpty();
        if (amendment.closedBy().filter(amendment.proposedBy()::equals).isEmpty()) {
            send(amendment, order, "%s: amendment of %s".formatted(refused ? "Rejected" : "Withdrawn", order.number()),
                    refused ? "Your amendment was rejected; the order stays as it was." : "Your amendment was taken back; the order stays as it was.",
                    amendment.closingReason().orElse(null));
        }
    }

    void dropped(OrderAmendment amendment, PurchaseOrder order) {
        send(amendment, order, "Not possible any more: amendment of " + order.number(),
                "Your amendment could not be applied; the order stays as it was.", amendment.closingReason().orElse(null));
    }

    private void send(OrderAmendment amendment, PurchaseOrder order, String subject, String what, @Nullable String reason) {
        String text = """
                %s
                  %s  %s
                  %s
                %s""".formatted(what, order.number(), amendment.reason(), amendment.newTotal(),
                reason == null || reason.isBlank() ? "" : "\nReason: " + reason);
        notices.send(new Notice(amendment.proposedBy(), NoticeKind.OUTCOME, amendment.companyCode(), subject, text,
                "%s/#/purchase-orders/%d/show".formatted(publicUrl, order.id()), order.number()));
    }
}
