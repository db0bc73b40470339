package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.valuation.landedcost.LandedCost;
import io.quayside.valuation.landedcost.LandedCostDetails;
import io.quayside.valuation.landedcost.LandedCostStatus;
import io.quayside.valuation.landedcost.LandedCosts;
import io.quayside.valuation.landedcost.PostingLandedCosts;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.revaluation.Revaluation;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/landed-costs")
class LandedCostController {

    private static final Sort STANDARD = Sort.by(Sort.Order.desc("costDate"), Sort.Order.desc("id"));
    private static final String[] SORTABLE = {"number", "costDate", "status", "description", "companyCode", "postedAt"};
    private final LandedCosts landedCosts;
    private final PostingLandedCosts posting;

    LandedCostController(LandedCosts landedCosts, PostingLandedCosts posting) {
        this.landedCosts = landedCosts;
        this.posting = posting;
    }

    @GetMapping
    @FinanceReader
    ResponseEntity<List<LandedCostResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(landedCosts.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), cost -> LandedCostResponse.of(cost, null, null));
    }

    @GetMapping("/{id}")
    @FinanceReader
    LandedCostResponse show(@PathVariable long id, CurrentUser user) {
        return full(landedCosts.get(id, user.companies()));
    }

    @PostMapping
    @FinanceWriter
    @ResponseStatus(HttpStatus.CREATED)
    LandedCostResponse create(@Valid @RequestBody LandedCostDetails details, CurrentUser user) {
        return full(landedCosts.create(details, user));
    }

    @PutMapping("/{id}")
    @FinanceWriter
    LandedCostResponse change(@PathVariable long id, @Valid @RequestBody LandedCostDetails details, CurrentUser user) {
        return full(landedCosts.change(id, details, user));
    }

    @DeleteMapping("/{id}")
    @FinanceWriter
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable long id, CurrentUser user) {
        landedCosts.delete(id, user);
    }

    @PostMapping("/{id}/post")
    @FinanceWriter
    LandedCostResponse post(@PathVariable long id, CurrentUser user) {
        return full(posting.post(id, user));
    }

    /** Takes the costs from the goods again. */
    @PostMapping("/{id}/reverse")
    @FinanceWriter
    LandedCostResponse reverse(@PathVariable long id, @RequestBody ReasonRequest undoing, CurrentUser user) {
        return full(posting.reverse(id, undoing.reason(), user));
    }

    private LandedCostResponse full(LandedCost cost) {
        if (cost.status() == LandedCostStatus.DRAFT) {
            return LandedCostResponse.of(cost, landedCosts.shares(cost.details()), null);
        }
        List<Revaluation> borne = posting.borne(cost);
        Map<Long, ReceiptLine> lines = posting.lines(borne);
        return LandedCostResponse.of(cost, null, borne.stream().map(each -> LandedCostResponse.Borne.of(each, lines.get(each.receiptLineId()))).toList());
    }
}
