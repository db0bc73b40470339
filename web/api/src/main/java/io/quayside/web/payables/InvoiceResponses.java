package io.quayside.web.payables;

import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.web.purchasing.CaseLookup;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds to invoices the process that handles them. */
@Component
class InvoiceResponses {

    private final CaseLookup cases;

    InvoiceResponses(CaseLookup cases) {
        this.cases = cases;
    }

    List<InvoiceResponse> rows(List<VendorInvoice> invoices) {
        return invoices.stream().map(invoice -> InvoiceResponse.of(invoice, null, null)).toList();
    }

    InvoiceResponse whole(VendorInvoice invoice) {
        Long instance = cases.instances(InvoiceMatchingProcess.PROCESS_ID, List.of(key(invoice))).get(key(invoice));
        return InvoiceResponse.of(invoice, instance, invoice.lines().stream().map(InvoiceResponse.Line::of).toList());
    }

    private static CaseLookup.CaseKey key(VendorInvoice invoice) {
        return new CaseLookup.CaseKey(invoice.companyCode(), invoice.number());
    }
}
