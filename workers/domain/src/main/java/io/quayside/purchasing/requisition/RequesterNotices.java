package io.quayside.purchasing.requisition;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells a requester by mail what they could not know otherwise: that it is their turn again, or that it is over. */
@Component
public class RequesterNotices {

    private final MailQueue mails;
    private final UserDirectory directory;
    private final String publicUrl;

    RequesterNotices(MailQueue mails, UserDirectory directory, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.mails = mails;
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    public void rejected(Requisition requisition, @Nullable String reason) {
        send(requisition, "Rejected: " + requisition.number(), "Your requisition was rejected.", reason);
    }

    void sentBack(Requisition requisition, @Nullable String reason) {
        send(requisition, "Please change " + requisition.number(), "Your requisition was sent back to you. Change it and submit it again.", reason);
    }

    void reduced(Requisition requisition, Money before, @Nullable String reason) {
        send(requisition, "Approved with less: " + requisition.number(),
                "An approver allows %s of your requisition over %s.".formatted(requisition.companyTotal(), before), reason);
    }

    private void send(Requisition requisition, String subject, String what, @Nullable String reason) {
        directory.find(requisition.requester().username()).map(DirectoryUser::email).filter(email -> !email.isBlank()).ifPresent(email ->
                mails.add(new Mail(email, subject, body(requisition, what, reason), requisition.number())));
    }

    private String body(Requisition requisition, String what, @Nullable String reason) {
        return """
                %s

                  %s  %s
                  %s

                %s
                %s/#/requisitions/%d/show
                """.formatted(what, requisition.number(), requisition.title(), requisition.total(),
                reason == null || reason.isBlank() ? "" : "Reason: " + reason + "\n", publicUrl, requisition.id());
    }
}
