package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.valuation.landedcost.ClearingCosts;
import io.quayside.valuation.landedcost.ClearingLink;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Which bill pays for which landed cost. */
@RestController
@RequestMapping("/api/clearing-links")
class ClearingLinkController {

    record LinkInput(@NotBlank String companyCode, @NotBlank String billReference, @NotBlank String costReference, @NotNull Money amount) {
    }

    record LinkResponse(String id, String companyCode, String billReference, String costReference, Money amount, String linkedBy, Instant linkedAt,
            @Nullable Instant undoneAt) {
        static LinkResponse of(ClearingLink link) {
            return new LinkResponse(String.valueOf(link.id()), link.companyCode(), link.billReference(), link.costReference(), link.amount(), link.linkedBy(),
                    link.linkedAt(), link.undoneAt());
        }
    }

    private static final Sort STANDARD = Sort.by(Sort.Order.desc("linkedAt"), Sort.Order.desc("id"));
    private final ClearingCosts clearing;

    ClearingLinkController(ClearingCosts clearing) {
        this.clearing = clearing;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<LinkResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(clearing.list(query.rows(user), query.pageable(STANDARD, "linkedAt", "billReference", "costReference")), LinkResponse::of);
    }

    @PostMapping
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    LinkResponse link(@Valid @RequestBody LinkInput input, CurrentUser user) {
        return LinkResponse.of(clearing.link(input.companyCode(), input.billReference(), input.costReference(), input.amount(), user));
    }

    @PostMapping("/{id}/undo")
    @FinanceWriter
    LinkResponse undo(@PathVariable long id, CurrentUser user) {
        return LinkResponse.of(clearing.undo(id, user));
    }
}
