package io.quayside.purchasing.order;

import io.quayside.shared.LinkSignature;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address at which a vendor announces shipments of one order without a login; who has the order's mail, has it. */
@Component
public class VendorLinks {

    private static final String PURPOSE = "shipment notices";

    private final LinkSignature signature;
    private final String publicUrl;

    VendorLinks(LinkSignature signature, @Value("${quayside.public-url:http://localhost:8000}") String publicUrl) {
        this.signature = signature;
        this.publicUrl = publicUrl;
    }

    public String of(long orderId) {
        return publicUrl + "/#/shipment-notices/" + signature.token(PURPOSE, orderId);
    }

    /** The order that the link is about. */
    public long order(String token) {
        return signature.id(PURPOSE, token);
    }
}
