package io.quayside.purchasing.agreement;

import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the buyer who wrote an agreement what they could not know otherwise. */
@Component
class AgreementNotices {

    private final Notices notices;
    private final String publicUrl;

    AgreementNotices(Notices notices, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.notices = notices;
        this.publicUrl = publicUrl;
    }

    void sentBack(PurchaseAgreement agreement, @Nullable String reason) {
        send(agreement, NoticeKind.OUTCOME, "Not approved: " + agreement.number(), "Your agreement was not approved. Change it and submit it again, or close it."
                + (reason == null || reason.isBlank() ? "" : "\n\nReason: " + reason));
    }

    void expires(PurchaseAgreement agreement) {
        send(agreement, NoticeKind.REMINDER, "Ends soon: " + agreement.number(),
                "The agreement ends on %s. Negotiate the next one in time.\n\n%s".formatted(agreement.validUntil(), remainders(agreement)));
    }

    void nearlyExhausted(PurchaseAgreement agreement) {
        send(agreement, NoticeKind.REMINDER, "Nearly called off: " + agreement.number(),
                "Not much is left of the agreement.\n\n%s".formatted(remainders(agreement)));
    }

    private static String remainders(PurchaseAgreement agreement) {
        return agreement.lines().stream().map(AgreementNotices::remainder).collect(Collectors.joining("\n"));
    }

    private static String remainder(AgreementLine line) {
        String quantity = line.remainingQuantity().map(left -> "%s of %s".formatted(left, line.maxQuantity().orElseThrow())).orElse("");
        String amount = line.remainingAmount().map(left -> "%s of %s".formatted(left, line.maxAmount().orElseThrow())).orElse("");
        return "  %s: %s left".formatted(line.productSku(), quantity.isEmpty() || amount.isEmpty() ? quantity + amount : quantity + ", " + amount);
    }

    private void send(PurchaseAgreement agreement, NoticeKind kind, String subject, String text) {
        notices.send(new Notice(agreement.createdBy(), kind, agreement.companyCode(), subject,
                "%s\n\n  %s  %s\n  %s".formatted(text, agreement.number(), agreement.title(), agreement.vendorName()),
                "%s/#/purchase-agreements/%d/show".formatted(publicUrl, agreement.id()), agreement.number()));
    }
}
