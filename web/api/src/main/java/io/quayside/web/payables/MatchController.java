package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.payables.allocation.LinkingReceipts;
import io.quayside.payables.invoice.FindingInvoices;
import io.quayside.payables.matching.GatheringFigures;
import io.quayside.shared.Quantity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The three-way match of an invoice, and the links between its lines and receipts. */
@RestController
@RequestMapping("/api/vendor-invoices/{id}")
class MatchController {

    private final FindingInvoices invoices;
    private final GatheringFigures figures;
    private final LinkingReceipts linking;

    MatchController(FindingInvoices invoices, GatheringFigures figures, LinkingReceipts linking) {
        this.invoices = invoices;
        this.figures = figures;
        this.linking = linking;
    }

    record Link(@NotNull Long lineId, @NotNull Long receiptLineId, @NotNull Quantity quantity) {}

    @GetMapping("/match")
    @PayablesReader
    MatchResponse match(@PathVariable long id, CurrentUser user) {
        return MatchResponse.of(invoices.get(id, user), figures.of(id, user));
    }

    @PostMapping("/links")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    @ResponseStatus(HttpStatus.CREATED)
    MatchResponse link(@PathVariable long id, @Valid @RequestBody Link link, CurrentUser user) {
        linking.link(id, link.lineId(), link.receiptLineId(), link.quantity(), user);
        return match(id, user);
    }

    @DeleteMapping("/links/{linkId}")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    MatchResponse unlink(@PathVariable long id, @PathVariable long linkId, CurrentUser user) {
        linking.unlink(id, linkId, user);
        return match(id, user);
    }
}
