package io.quayside.web.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.process.receivables.CreditNoteApprovalProcess;
import io.quayside.receivables.document.InvoiceDocument;
import io.quayside.receivables.document.SendingCustomerInvoices;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.DraftingCustomerInvoices;
import io.quayside.receivables.invoice.FindingCustomerInvoices;
import io.quayside.receivables.invoice.InvoiceInput;
import io.quayside.receivables.invoice.PostingCustomerInvoices;
import io.quayside.receivables.payment.FindingCustomerPayments;
import io.quayside.web.purchasing.CaseLookup;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customer-invoices")
class CustomerInvoiceController {

    private final FindingCustomerInvoices finding;
    private final DraftingCustomerInvoices drafting;
    private final PostingCustomerInvoices posting;
    private final SendingCustomerInvoices sending;
    private final FindingCustomerPayments settled;
    private final CaseLookup cases;

    CustomerInvoiceController(FindingCustomerInvoices finding, DraftingCustomerInvoices drafting, PostingCustomerInvoices posting,
                              SendingCustomerInvoices sending, FindingCustomerPayments settled, CaseLookup cases) {
        this.finding = finding;
        this.drafting = drafting;
        this.posting = posting;
        this.sending = sending;
        this.settled = settled;
        this.cases = cases;
    }

    @GetMapping
    @ReceivablesReader
    ResponseEntity<List<CustomerInvoiceResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(finding.list(CustomerInvoiceQuery.search(query), user, CustomerInvoiceQuery.page(query)), CustomerInvoiceResponse::row);
    }

    @GetMapping("/{id}")
    @ReceivablesReader
    CustomerInvoiceResponse show(@PathVariable long id, CurrentUser user) {
        return whole(id, user);
    }

    @GetMapping("/{id}/notes")
    @ReceivablesReader
    List<CustomerInvoiceResponse> notes(@PathVariable long id, CurrentUser user) {
        return finding.notesOn(id, user).stream().map(CustomerInvoiceResponse::row).toList();
    }

    @GetMapping("/{id}/allocations")
    @ReceivablesReader
    List<AllocationResponse> allocations(@PathVariable long id, CurrentUser user) {
        return settled.ofInvoice(id, user).stream().map(AllocationResponse::of).toList();
    }

    @GetMapping("/{id}/document")
    @ReceivablesReader
    ResponseEntity<byte[]> document(@PathVariable long id, CurrentUser user) {
        InvoiceDocument document = sending.document(id, user);
        return PdfAnswer.of(document.fileName(), document.pdf());
    }

    @PostMapping
    @RolesAllowed(Role.Names.ACCOUNTANT)
    @ResponseStatus(HttpStatus.CREATED)
    CustomerInvoiceResponse enter(@Valid @RequestBody InvoiceInput input, CurrentUser user) {
        return whole(drafting.enter(input, user).id(), user);
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    CustomerInvoiceResponse change(@PathVariable long id, @Valid @RequestBody InvoiceInput input, CurrentUser user) {
        drafting.change(id, input, user);
        return whole(id, user);
    }

    @PostMapping("/{id}/post")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    CustomerInvoiceResponse post(@PathVariable long id, CurrentUser user) {
        posting.post(id, user);
        return whole(id, user);
    }

    @PostMapping("/{id}/discard")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    CustomerInvoiceResponse discard(@PathVariable long id, CurrentUser user) {
        drafting.discard(id, user);
        return whole(id, user);
    }

    @PostMapping("/{id}/dispute")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER})
    CustomerInvoiceResponse dispute(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        drafting.dispute(id, reason.reason(), user);
        return whole(id, user);
    }

    @PostMapping("/{id}/end-dispute")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER})
    CustomerInvoiceResponse endDispute(@PathVariable long id, CurrentUser user) {
        drafting.endDispute(id, user);
        return whole(id, user);
    }

    @PostMapping("/{id}/send")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER})
    CustomerInvoiceResponse send(@PathVariable long id, CurrentUser user) {
        drafting.sendAgain(id, user);
        return whole(id, user);
    }

    private CustomerInvoiceResponse whole(long id, CurrentUser user) {
        CustomerInvoice invoice = finding.get(id, user);
        Long instance = null;
        if (invoice.requestNumber() != null) {
            CaseLookup.CaseKey key = new CaseLookup.CaseKey(invoice.companyCode(), invoice.requestNumber());
            instance = cases.instances(CreditNoteApprovalProcess.PROCESS_ID, List.of(key)).get(key);
        }
        return CustomerInvoiceResponse.of(invoice, instance, invoice.lines().stream().map(CustomerInvoiceResponse.Line::of).toList());
    }
}
