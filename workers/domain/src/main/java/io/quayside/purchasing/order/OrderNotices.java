package io.quayside.purchasing.order;

import io.quayside.identity.UserDirectory;
import io.quayside.notification.Notice;
import io.quayside.notification.NoticeKind;
import io.quayside.notification.Notices;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells who asked for the goods and who bought them that the order was taken back by somebody else. */
@Component
class OrderNotices {

    private final Notices notices;
    private final UserDirectory directory;
    private final String publicUrl;

    OrderNotices(Notices notices, UserDirectory directory, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.notices = notices;
        this.directory = directory;
        this.publicUrl = publicUrl;
    }

    void cancelled(PurchaseOrder order, String reason, String by) {
        OrderOrigin origin = order.origin();
        String text = """
                %s cancelled purchase order %s.

                  %s  %s
                  %s

                Reason: %s""".formatted(directory.nameOf(by), order.number(), order.number(), origin.vendorName(), order.total(), reason);
        Stream.of(origin.requester(), origin.buyer()).filter(Objects::nonNull).distinct().filter(person -> !person.equals(by))
                .forEach(person -> notices.send(new Notice(person, NoticeKind.OUTCOME, order.companyCode(), "Cancelled: " + order.number(), text,
                        "%s/#/purchase-orders/%d/show".formatted(publicUrl, order.id()), order.number())));
    }
}
