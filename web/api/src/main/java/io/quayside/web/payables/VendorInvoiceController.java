package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.payables.invoice.EnteringInvoices;
import io.quayside.payables.invoice.FindingInvoices;
import io.quayside.payables.invoice.HoldReason;
import io.quayside.payables.invoice.HoldingPayments;
import io.quayside.payables.invoice.InvoiceInput;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.payment.FindingSettlements;
import io.quayside.payables.payment.SettlementRow;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
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
@RequestMapping("/api/vendor-invoices")
class VendorInvoiceController {

    private final FindingInvoices finding;
    private final EnteringInvoices entering;
    private final HoldingPayments holding;
    private final FindingSettlements settlements;
    private final InvoiceResponses responses;

    VendorInvoiceController(FindingInvoices finding, EnteringInvoices entering, HoldingPayments holding, FindingSettlements settlements,
                            InvoiceResponses responses) {
        this.finding = finding;
        this.entering = entering;
        this.holding = holding;
        this.settlements = settlements;
        this.responses = responses;
    }

    record Hold(@NotNull HoldReason reason, @Nullable @Size(max = 1000) String comment) {}

    @GetMapping
    @PayablesReader
    ResponseEntity<List<InvoiceResponse>> list(ListQuery query, CurrentUser user) {
        Page<VendorInvoice> page = finding.list(InvoiceQuery.search(query), user, InvoiceQuery.page(query));
        return ListResponse.of(responses.rows(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @PayablesReader
    InvoiceResponse show(@PathVariable long id, CurrentUser user) {
        return responses.whole(finding.get(id, user));
    }

    @GetMapping("/{id}/notes")
    @PayablesReader
    List<InvoiceResponse> notes(@PathVariable long id, CurrentUser user) {
        return responses.rows(finding.notesOn(id, user));
    }

    @GetMapping("/{id}/settlements")
    @PayablesReader
    List<SettlementRow> settlements(@PathVariable long id, CurrentUser user) {
        return settlements.of(id, user);
    }

    @PostMapping
    @RolesAllowed(Role.Names.ACCOUNTANT)
    @ResponseStatus(HttpStatus.CREATED)
    InvoiceResponse enter(@Valid @RequestBody InvoiceInput input, CurrentUser user) {
        return responses.whole(entering.enter(input, user));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    InvoiceResponse change(@PathVariable long id, @Valid @RequestBody InvoiceInput input, CurrentUser user) {
        return responses.whole(entering.change(id, input, user));
    }

    @PostMapping("/{id}/register")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    InvoiceResponse register(@PathVariable long id, CurrentUser user) {
        entering.register(id, user);
        return responses.whole(finding.get(id, user));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    InvoiceResponse cancel(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        entering.cancel(id, reason.reason(), user);
        return responses.whole(finding.get(id, user));
    }

    @PostMapping("/{id}/hold")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.BUYER, Role.Names.CREDIT_CONTROLLER})
    InvoiceResponse hold(@PathVariable long id, @Valid @RequestBody Hold hold, CurrentUser user) {
        holding.hold(id, hold.reason(), hold.comment(), user);
        return responses.whole(finding.get(id, user));
    }

    @PostMapping("/{id}/release")
    @RolesAllowed({Role.Names.BUYER, Role.Names.CREDIT_CONTROLLER})
    InvoiceResponse release(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        holding.release(id, reason.reason(), user);
        return responses.whole(finding.get(id, user));
    }
}
