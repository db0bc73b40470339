package io.quayside.purchasing.document;

import io.quayside.shared.PdfPages;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Prints a request for quotation. */
@Component
public class RfqPdf {

    private final Templates templates;

    RfqPdf(Templates templates) {
        this.templates = templates;
    }

    public byte[] print(RfqSheet sheet) {
        return PdfPages.print(templates.fill("request-for-quotation.html", Map.of("sheet", sheet)));
    }
}
