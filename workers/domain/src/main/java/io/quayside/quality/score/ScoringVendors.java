package io.quayside.quality.score;

import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes notice of what counts for or against vendors and keeps their scores. */
@Service
@Transactional
public class ScoringVendors {

    private static final RowFilter<VendorScore> FILTER = new RowFilter<>("id", "companyCode", null, Set.of("companyCode", "vendorId", "score"));

    private static final String TAKEN_BACK = "taken-back:";

    private final VendorEventRows events;
    private final VendorScoreRows scores;
    private final JdbcClient jdbc;
    private final Clock clock;

    ScoringVendors(VendorEventRows events, VendorScoreRows scores, JdbcClient jdbc, Clock clock) {
        this.events = events;
        this.scores = scores;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param sourceKey names the source, for example {@code receipt:4711:late}: the same counts once */
    public void count(String companyCode, long vendorId, VendorEventKind kind, String sourceKey) {
        count(companyCode, vendorId, kind, sourceKey, clock.instant());
    }

    public void count(String companyCode, long vendorId, VendorEventKind kind, String sourceKey, Instant occurredAt) {
        if (!events.existsByCompanyCodeAndSourceKey(companyCode, sourceKey)) {
            events.saveAndFlush(new VendorEvent(companyCode, vendorId, kind, sourceKey, occurredAt));
            recalculate(companyCode, vendorId);
        }
    }

    /** Events that turn out not to have happened; they stay, each with another that takes it back. */
    public void takeBack(String companyCode, long vendorId, Collection<String> sourceKeys) {
        sourceKeys.stream().filter(key -> events.existsByCompanyCodeAndSourceKey(companyCode, key))
                .forEach(key -> count(companyCode, vendorId, VendorEventKind.TAKEN_BACK, TAKEN_BACK + key));
    }

    /** As of now, from 0 to 100; empty for a vendor of whom nothing is known. */
    @Transactional(readOnly = true)
    public Optional<BigDecimal> score(String companyCode, long vendorId) {
        return formula(companyCode, vendorId, clock.instant()).score();
    }

    /** As of the last event of each, for those of whom something is known. */
    @Transactional(readOnly = true)
    public Map<Long, BigDecimal> scores(String companyCode, Collection<Long> vendorIds) {
        return scores.findByCompanyCodeAndVendorIdIn(companyCode, vendorIds).stream().filter(each -> each.score() != null)
                .collect(Collectors.toMap(VendorScore::vendorId, VendorScore::score));
    }

    @Transactional(readOnly = true)
    public Page<VendorScore> list(RowQuery query, Pageable page) {
        return scores.findAll(FILTER.matching(query), page);
    }

    @Transactional(readOnly = true)
    public VendorScore get(long id, Collection<String> companies) {
        return scores.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("vendor score", id));
    }

    /** The row comes first: who counts for the same vendor at the same time waits here, and then sees both events. */
    private void recalculate(String companyCode, long vendorId) {
        Instant now = clock.instant();
        jdbc.sql("""
                insert into quality_vendor_score (id, company_code, vendor_id, calculated_at, version) values (?, ?, ?, ?, 0)
                on duplicate key update version = version""")
                .params(Ids.next(), companyCode, vendorId, UtcTime.column(now)).update();
        scores.findByCompanyCodeAndVendorId(companyCode, vendorId).orElseThrow().become(formula(companyCode, vendorId, now), now);
    }

    private ScoreFormula formula(String companyCode, long vendorId, Instant now) {
        List<VendorEvent> known = events.findByCompanyCodeAndVendorIdAndOccurredAtAfter(companyCode, vendorId, now.minus(ScoreFormula.WINDOW));
        Set<String> takenBack = known.stream().filter(event -> event.kind() == VendorEventKind.TAKEN_BACK)
                .map(event -> event.sourceKey().substring(TAKEN_BACK.length())).collect(Collectors.toSet());
        return ScoreFormula.of(known.stream().filter(event -> event.kind() != VendorEventKind.TAKEN_BACK && !takenBack.contains(event.sourceKey())).toList(), now);
    }
}
