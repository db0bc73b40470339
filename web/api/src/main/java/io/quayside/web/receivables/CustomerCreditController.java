package io.quayside.web.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receivables.invoice.CreditInput;
import io.quayside.receivables.invoice.RequestingCredits;
import io.quayside.receivables.payment.AllocatingCredits;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Crediting invoices, and what becomes of credits. */
@RestController
@RequestMapping("/api/customer-invoices/{id}")
class CustomerCreditController {

    private final RequestingCredits crediting;
    private final AllocatingCredits allocating;

    CustomerCreditController(RequestingCredits crediting, AllocatingCredits allocating) {
        this.crediting = crediting;
        this.allocating = allocating;
    }

    @PostMapping("/credit")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER})
    @ResponseStatus(HttpStatus.CREATED)
    CustomerInvoiceResponse credit(@PathVariable long id, @Valid @RequestBody CreditInput input, CurrentUser user) {
        return CustomerInvoiceResponse.row(crediting.request(id, input, user));
    }

    /** Credits all that is left of an invoice. */
    @PostMapping("/cancel")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER})
    @ResponseStatus(HttpStatus.CREATED)
    CustomerInvoiceResponse cancel(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        return CustomerInvoiceResponse.row(crediting.cancel(id, reason.reason(), user));
    }

    /** Of a credit note that waits for approval. */
    @PostMapping("/withdraw")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER})
    CustomerInvoiceResponse withdraw(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        return CustomerInvoiceResponse.row(crediting.withdraw(id, reason.reason(), user));
    }

    @PostMapping("/allocate")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    CustomerInvoiceResponse allocate(@PathVariable long id, @Valid @RequestBody AllocationRequest request, CurrentUser user) {
        return CustomerInvoiceResponse.row(allocating.allocateNote(id, request.version(), request.allocations(), user));
    }
}
