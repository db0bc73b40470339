package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.AgreementInput;
import io.quayside.purchasing.agreement.AgreementSearch;
import io.quayside.purchasing.agreement.AgreementStatus;
import io.quayside.purchasing.agreement.ClosingAgreements;
import io.quayside.purchasing.agreement.DraftingAgreements;
import io.quayside.purchasing.agreement.FindingAgreements;
import io.quayside.purchasing.agreement.PurchaseAgreement;
import io.quayside.purchasing.agreement.Release;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
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
@RequestMapping("/api/purchase-agreements")
class PurchaseAgreementController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "status", "status", "companyCode", "companyCode", "title", "title",
            "vendorName", "vendorName", "validFrom", "validFrom", "validUntil", "validUntil", "totalInCompanyCurrency", "companyTotal.amount",
            "createdAt", "createdAt");

    private final FindingAgreements finding;
    private final DraftingAgreements drafting;
    private final ClosingAgreements closing;
    private final CaseLookup cases;
    private final UserDirectory directory;

    PurchaseAgreementController(FindingAgreements finding, DraftingAgreements drafting, ClosingAgreements closing, CaseLookup cases,
                                UserDirectory directory) {
        this.finding = finding;
        this.drafting = drafting;
        this.closing = closing;
        this.cases = cases;
        this.directory = directory;
    }

    @GetMapping
    @SourcingReader
    ResponseEntity<List<AgreementResponse>> list(ListQuery query, CurrentUser user) {
        ListFilters filters = new ListFilters(query);
        AgreementSearch search = new AgreementSearch(query.longIds(), query.q(), query.filters("companyCode"),
                filters.values("status", AgreementStatus.class), query.filter("number"), query.filter("vendorId", Long::valueOf),
                query.filter("validUntilFrom", LocalDate::parse), query.filter("validUntilTo", LocalDate::parse));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, SORTABLE)),
                agreement -> AgreementResponse.of(agreement, directory.nameOf(agreement.createdBy()), null, null));
    }

    @GetMapping("/{id}")
    @SourcingReader
    AgreementResponse show(@PathVariable long id, CurrentUser user) {
        PurchaseAgreement agreement = finding.get(id, user);
        CaseLookup.CaseKey key = new CaseLookup.CaseKey(agreement.companyCode(), agreement.number());
        return AgreementResponse.of(agreement, directory.nameOf(agreement.createdBy()),
                cases.instances(PurchaseAgreementProcess.PROCESS_ID, List.of(key)).get(key),
                agreement.lines().stream().map(AgreementResponse.Line::of).toList());
    }

    /** What orders have called off and given back, the newest first. */
    @GetMapping("/{id}/releases")
    @SourcingReader
    List<Release> releases(@PathVariable long id, CurrentUser user) {
        return finding.releases(id, user);
    }

    @PostMapping
    @RolesAllowed(Role.Names.BUYER)
    @ResponseStatus(HttpStatus.CREATED)
    AgreementResponse create(@Valid @RequestBody AgreementInput input, CurrentUser user) {
        return show(drafting.create(input, user).id(), user);
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.BUYER)
    AgreementResponse change(@PathVariable long id, @Valid @RequestBody AgreementInput input, CurrentUser user) {
        return show(drafting.change(id, input, user).id(), user);
    }

    @PostMapping("/{id}/submit")
    @RolesAllowed(Role.Names.BUYER)
    AgreementResponse submit(@PathVariable long id, CurrentUser user) {
        return show(drafting.submit(id, user).id(), user);
    }

    @PostMapping("/{id}/close")
    @RolesAllowed(Role.Names.BUYER)
    AgreementResponse close(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        return show(closing.request(id, request.reason(), user).id(), user);
    }
}
