package io.quayside.web.quality;

import io.quayside.identity.CurrentUser;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.quality.score.VendorScore;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/vendor-scores")
class VendorScoreController {

    /** Score from 0 to 100, shares in percent; none where nothing is known. */
    record Response(long id, String companyCode, long vendorId, String vendorName, @Nullable BigDecimal score, @Nullable BigDecimal acceptedPercent,
            @Nullable BigDecimal onTimePercent, @Nullable BigDecimal accuratePercent, Instant calculatedAt) {
    }

    private static final Sort STANDARD = Sort.by("score", "id");
    private static final String[] SORTABLE = {"score", "acceptedPercent", "onTimePercent", "accuratePercent", "calculatedAt", "companyCode"};
    private final ScoringVendors scoring;
    private final GoodsNames names;

    VendorScoreController(ScoringVendors scoring, GoodsNames names) {
        this.scoring = scoring;
        this.names = names;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<Response>> list(ListQuery query, CurrentUser user) {
        Page<VendorScore> page = scoring.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    Response show(@PathVariable long id, CurrentUser user) {
        return responses(List.of(scoring.get(id, user.companies()))).getFirst();
    }

    private List<Response> responses(List<VendorScore> scores) {
        var known = names.of(scores, score -> null, VendorScore::vendorId, score -> null);
        return scores.stream().map(each -> new Response(each.id(), each.companyCode(), each.vendorId(), known.vendor(each.vendorId()), each.score(),
                each.acceptedPercent(), each.onTimePercent(), each.accuratePercent(), each.calculatedAt())).toList();
    }
}
