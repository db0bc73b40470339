package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.payables.payment.FindingProposals;
import io.quayside.payables.payment.ItemChange;
import io.quayside.payables.payment.PaymentFiles;
import io.quayside.payables.payment.PaymentProposal;
import io.quayside.payables.payment.ProposalInput;
import io.quayside.payables.payment.ProposalSearch;
import io.quayside.payables.payment.ProposalStatus;
import io.quayside.payables.payment.ProposingPayments;
import io.quayside.payables.payment.ReturningPayments;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.web.purchasing.CaseLookup;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
@RequestMapping("/api/payment-proposals")
class PaymentProposalController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("proposedAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "status", "status", "companyCode", "companyCode", "payOn", "payOn",
            "dueUntil", "dueUntil", "proposedAt", "proposedAt", "proposedBy", "proposedBy", "total", "companyTotal.amount");

    private final ProposingPayments proposing;
    private final FindingProposals finding;
    private final ReturningPayments returning;
    private final CaseLookup cases;

    PaymentProposalController(ProposingPayments proposing, FindingProposals finding, ReturningPayments returning, CaseLookup cases) {
        this.proposing = proposing;
        this.finding = finding;
        this.returning = returning;
        this.cases = cases;
    }

    @GetMapping
    @PayablesReader
    ResponseEntity<List<ProposalResponse>> list(ListQuery query, CurrentUser user) {
        ProposalSearch search = new ProposalSearch(query.longIds(), query.q(), query.filters("companyCode"),
                InvoiceQuery.values(query, "status", ProposalStatus::valueOf), query.filter("payFrom", LocalDate::parse), query.filter("payTo", LocalDate::parse));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, SORTABLE)), ProposalResponse::inList);
    }

    @GetMapping("/{id}")
    @PayablesReader
    ProposalResponse show(@PathVariable long id, CurrentUser user) {
        PaymentProposal proposal = finding.get(id, user);
        CaseLookup.CaseKey key = new CaseLookup.CaseKey(proposal.companyCode(), proposal.number());
        return ProposalResponse.of(proposal, cases.instances(PaymentProposalProcess.PROCESS_ID, List.of(key)).get(key),
                proposal.items().stream().map(ProposalResponse.Item::of).toList(), finding.fileName(proposal).orElse(null));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ACCOUNTANT)
    @ResponseStatus(HttpStatus.CREATED)
    ProposalResponse propose(@Valid @RequestBody ProposalInput input, CurrentUser user) {
        return show(proposing.propose(input, user).id(), user);
    }

    @PutMapping("/{id}/items/{itemId}")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    ProposalResponse change(@PathVariable long id, @PathVariable long itemId, @RequestBody ItemChange change, CurrentUser user) {
        proposing.change(id, itemId, change, user);
        return show(id, user);
    }

    @PostMapping("/{id}/submit")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    ProposalResponse submit(@PathVariable long id, CurrentUser user) {
        proposing.submit(id, user);
        return show(id, user);
    }

    @PostMapping("/{id}/withdraw")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    ProposalResponse withdraw(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        proposing.withdraw(id, reason.reason(), user);
        return show(id, user);
    }

    /** The whole payment to the vendor of the item. */
    @PostMapping("/{id}/items/{itemId}/return")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    ProposalResponse sentBack(@PathVariable long id, @PathVariable long itemId, @RequestBody ReasonRequest reason, CurrentUser user) {
        returning.sentBack(id, itemId, reason.reason(), user);
        return show(id, user);
    }

    /** Only what has been approved and booked has one. */
    @GetMapping("/{id}/file")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.AUDITOR})
    ResponseEntity<byte[]> file(@PathVariable long id, CurrentUser user) {
        PaymentFiles.PaymentFile file = finding.file(id, user);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).eTag(file.sha256()).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.fileName()).build().toString()).body(file.content());
    }
}
