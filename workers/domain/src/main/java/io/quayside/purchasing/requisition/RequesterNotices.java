package io.quayside.purchasing.requisition;

import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells a requester by mail what they could not know otherwise: that it is their turn again, or that it is over. */
@Component
public class RequesterNotices {

    private final Notices notices;
    private final UserDirectory directory;
    private final String publicUrl;

    RequesterNotices(Notices notices, UserDirectory directory, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.notices = notices;
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    public void rejected(Requisition requisition, @Nullable String reason) {
        send(requisition, "Rejected: " + requisition.number(), "Your requisition was rejected.", reason);
    }

    /** Whoever cancelled their own know it. */
    public void cancelled(Requisition requisition, String reason, String by) {
        if (!requisition.requester().username().equals(by)) {
            send(requisition, "Cancelled: " + requisition.number(), "%s cancelled your requisition.".formatted(directory.nameOf(by)), reason);
        }
    }

    void sourced(Requisition requisition, String source) {
        send(requisition, "Quotes awarded: " + requisition.number(),
                "The quotes of %s were compared; vendors and prices are entered. Submit the requisition when you agree.".formatted(source), null);
    }

    void sentBack(Requisition requisition, @Nullable String reason) {
        send(requisition, "Please change " + requisition.number(), "Your requisition was sent back to you. Change it and submit it again.", reason);
    }

    void reduced(Requisition requisition, Money before, @Nullable String reason) {
        send(requisition, "Approved with less: " + requisition.number(),
                "An approver allows %s of your requisition over %s.".formatted(requisition.companyTotal(), before), reason);
    }

    private void send(Requisition requisition, String subject, String what, @Nullable String reason) {
        notices.send(new Notice(requisition.requester().username(), NoticeKind.OUTCOME, requisition.companyCode(), subject,
                text(requisition, what, reason), "%s/#/requisitions/%d/show".formatted(publicUrl, requisition.id()), requisition.number()));
    }

    private static String text(Requisition requisition, String what, @Nullable String reason) {
        return """
                %s

                  %s  %s
                  %s
                %s""".formatted(what, requisition.number(), requisition.title(), requisition.total(),
                reason == null || reason.isBlank() ? "" : "\nReason: " + reason);
    }
}
