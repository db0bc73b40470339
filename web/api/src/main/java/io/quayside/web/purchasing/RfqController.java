package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.rfq.DraftingRfqs;
import io.quayside.purchasing.rfq.EndingRfqs;
import io.quayside.purchasing.rfq.FindingRfqs;
import io.quayside.purchasing.rfq.RfqDocument;
import io.quayside.purchasing.rfq.RfqInput;
import io.quayside.purchasing.rfq.RfqSearch;
import io.quayside.purchasing.rfq.RfqStatus;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
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

/** Requests for quotation, until they are sent and when they are given up; what vendors answer is entered at {@link RfqQuoteController}. */
@RestController
@RequestMapping("/api/rfqs")
class RfqController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "status", "status", "companyCode", "companyCode", "title", "title",
            "buyer", "buyer", "quotesDueOn", "quotesDueOn", "createdAt", "createdAt", "sentAt", "sentAt", "requisitionNumber", "requisitionNumber");

    private final FindingRfqs finding;
    private final DraftingRfqs drafting;
    private final EndingRfqs ending;
    private final RfqResponses responses;

    RfqController(FindingRfqs finding, DraftingRfqs drafting, EndingRfqs ending, RfqResponses responses) {
        this.finding = finding;
        this.drafting = drafting;
        this.ending = ending;
        this.responses = responses;
    }

    @GetMapping
    @SourcingReader
    ResponseEntity<List<RfqResponse>> list(ListQuery query, CurrentUser user) {
        ListFilters filters = new ListFilters(query);
        RfqSearch search = new RfqSearch(query.longIds(), query.q(), query.filters("companyCode"), filters.values("status", RfqStatus.class),
                query.filter("number"), query.filter("buyer"), query.filter("requisitionId", Long::valueOf),
                query.filter("dueFrom", LocalDate::parse), query.filter("dueTo", LocalDate::parse));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, SORTABLE)), responses::row);
    }

    @GetMapping("/{id}")
    @SourcingReader
    RfqResponse show(@PathVariable long id, CurrentUser user) {
        return responses.whole(id, user);
    }

    @PostMapping
    @RolesAllowed(Role.Names.BUYER)
    @ResponseStatus(HttpStatus.CREATED)
    RfqResponse create(@Valid @RequestBody RfqInput input, CurrentUser user) {
        return show(drafting.create(input, user).id(), user);
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse change(@PathVariable long id, @Valid @RequestBody RfqInput input, CurrentUser user) {
        return show(drafting.change(id, input, user).id(), user);
    }

    @PostMapping("/{id}/issue")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse issue(@PathVariable long id, CurrentUser user) {
        return show(drafting.issue(id, user).id(), user);
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse cancel(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        return show(ending.requestCancellation(id, request.reason(), user).id(), user);
    }

    @GetMapping("/{id}/documents/{vendorId}")
    @SourcingReader
    ResponseEntity<byte[]> document(@PathVariable long id, @PathVariable long vendorId, CurrentUser user) {
        RfqDocument document = finding.document(id, vendorId, user);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).eTag(document.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(document.fileName()).build().toString())
                .body(document.content());
    }
}
