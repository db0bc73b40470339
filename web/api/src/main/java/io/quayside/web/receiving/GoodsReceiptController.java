package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receiving.receipt.CountingAnnounced;
import io.quayside.receiving.receipt.EndingReceipts;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.LoggingDiscrepancies;
import io.quayside.receiving.receipt.LoggingDiscrepancies.Observation;
import io.quayside.receiving.receipt.OpeningReceipts;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/goods-receipts")
class GoodsReceiptController {

    private final FindingReceipts finding;
    private final OpeningReceipts opening;
    private final CountingAnnounced announced;
    private final FinishingCounts finishing;
    private final EndingReceipts ending;
    private final LoggingDiscrepancies logging;
    private final GoodsReceiptResponses responses;

    GoodsReceiptController(FindingReceipts finding, OpeningReceipts opening, CountingAnnounced announced, FinishingCounts finishing,
                           EndingReceipts ending, LoggingDiscrepancies logging, GoodsReceiptResponses responses) {
        this.finding = finding;
        this.opening = opening;
        this.announced = announced;
        this.finishing = finishing;
        this.ending = ending;
        this.logging = logging;
        this.responses = responses;
    }

    /** The number of an order, a tracking number or a pallet's SSCC, scanned or typed. */
    record Opening(@Nullable String code) {}

    /** Of one pallet, or all that was announced. */
    record Pallet(@Nullable @Size(max = 18) String sscc) {}

    record Finish(@Nullable String deliveryNote, @Nullable Boolean paperMissing) {}

    @GetMapping
    @AnyRole
    ResponseEntity<List<GoodsReceiptResponse>> list(ListQuery query, CurrentUser user) {
        Page<GoodsReceipt> page = finding.list(ReceiptQuery.search(query), user, ReceiptQuery.page(query));
        return ListResponse.of(responses.rows(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    GoodsReceiptResponse show(@PathVariable long id, CurrentUser user) {
        return responses.whole(id, user);
    }

    @PostMapping
    @RolesAllowed(Role.Names.RECEIVER)
    @ResponseStatus(HttpStatus.CREATED)
    GoodsReceiptResponse open(@RequestBody Opening request, CurrentUser user) {
        return responses.whole(opening.open(request.code(), user).id(), user);
    }

    @PostMapping("/{id}/count-announced")
    @RolesAllowed(Role.Names.RECEIVER)
    GoodsReceiptResponse countAnnounced(@PathVariable long id, @Valid @RequestBody Pallet pallet, CurrentUser user) {
        announced.count(id, pallet.sscc(), user);
        return responses.whole(id, user);
    }

    @PostMapping("/{id}/finish-count")
    @RolesAllowed(Role.Names.RECEIVER)
    GoodsReceiptResponse finishCount(@PathVariable long id, @RequestBody Finish finish, CurrentUser user) {
        finishing.finish(id, new Papers(finish.deliveryNote(), Boolean.TRUE.equals(finish.paperMissing())), user);
        return responses.whole(id, user);
    }

    @PostMapping("/{id}/discrepancies")
    @RolesAllowed(Role.Names.RECEIVER)
    @ResponseStatus(HttpStatus.CREATED)
    DiscrepancyResponse log(@PathVariable long id, @Valid @RequestBody Observation seen, CurrentUser user) {
        return DiscrepancyResponse.of(logging.log(id, seen, user));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed(Role.Names.RECEIVER)
    GoodsReceiptResponse cancel(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        ending.cancel(id, request.reason(), user);
        return responses.whole(id, user);
    }

    @PostMapping("/{id}/reverse")
    @RolesAllowed(Role.Names.RECEIVER)
    GoodsReceiptResponse reverse(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        ending.reverse(id, request.reason(), user);
        return responses.whole(id, user);
    }
}
