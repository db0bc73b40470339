package io.quayside.purchasing.document;

import io.quayside.shared.PdfPages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints an order sheet. */
@Component
public class OrderPdf {

    private final Templates templates;

    OrderPdf(Templates templates) {
        this.templates = templates;
    }

    public byte[] print(OrderSheet sheet) {
        return PdfPages.print(templates.fill("purchase-order.html", Map.of("sheet", sheet)));
    }
}
