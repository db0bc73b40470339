package io.quayside.receiving.expected;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the buyer by mail of a delivery that needs looking after. */
@Component
class DeliveryNotices {

    private final MailQueue mails;
    private final UserDirectory directory;
    private final String publicUrl;

    DeliveryNotices(MailQueue mails, UserDirectory directory, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.mails = mails;
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    void warn(ExpectedReceipt expected, boolean late) {
        directory.find(expected.buyer()).map(DirectoryUser::email).filter(email -> !email.isBlank()).ifPresent(email ->
                mails.add(new Mail(email, (late ? "Late: " : "Due: ") + expected.orderNumber(), body(expected, late), expected.orderNumber())));
    }

    private String body(ExpectedReceipt expected, boolean late) {
        return """
                The delivery of %s from %s %s on %s. Please ask the vendor and say when it will come.

                %s/#/expected-receipts/%d/show
                """.formatted(expected.orderNumber(), expected.vendorName(), late ? "should have come" : "should come", expected.expectedDate(),
                publicUrl, expected.id());
    }
}
