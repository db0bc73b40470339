package io.quayside.planning.proposal;

import io.quayside.masterdata.company.Companies;
import io.quayside.planning.figures.Place;
import io.quayside.planning.figures.PlanningScope;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.proposal.Calculating.Calculated;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at all rules of a company. All figures are of one moment, so that a proposal which somebody accepts meanwhile is either still open to this
 * round or already requested, and never neither. An open proposal stands for its need: it is renewed while nobody has changed it, and never doubled.
 */
@Component
class ReorderRound {

    private final ActiveRules rules;
    private final Calculating calculating;
    private final ProposalStore store;
    private final Companies companies;
    private final Clock clock;

    ReorderRound(ActiveRules rules, Calculating calculating, ProposalStore store, Companies companies, Clock clock) {
        this.rules = rules;
        this.calculating = calculating;
        this.store = store;
        this.companies = companies;
        this.clock = clock;
    }

    /** @param changedBy who set another quantity, if anybody */
    record Open(long id, String warehouseCode, long productId, @Nullable String changedBy) {
        Place place() {
            return new Place(warehouseCode, productId);
        }
    }

    /** @param projected what was projected when a person did not want to buy */
    record Rejection(String warehouseCode, long productId, int ruleVersion, BigDecimal projected) {
        Place place() {
            return new Place(warehouseCode, productId);
        }

        /** Less is there than then, or the rule is another. */
        boolean isOutdatedBy(Calculated now) {
            return now.rule().version() != ruleVersion || now.calculation().projected().compareTo(projected) < 0;
        }
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public RoundOutcome run(String companyCode) {
        store.lock(companyCode);
        Instant now = clock.instant();
        PlanningScope scope = PlanningScope.all(companyCode, LocalDate.ofInstant(now, companies.get(companyCode).timeZone()));
        List<Calculated> all = calculating.calculate(scope, rules.of(scope));
        Map<Place, Open> open = store.open(companyCode);
        Map<Place, Rejection> rejections = store.rejections(companyCode);
        List<Calculated> added = new ArrayList<>();
        List<Calculated> renewed = new ArrayList<>();
        List<Place> forgiven = new ArrayList<>();
        for (Calculated each : all) {
            Place place = each.rule().place();
            Open present = open.get(place);
            Rejection rejection = rejections.get(place);
            boolean wanted = each.calculation().isDue() && (rejection == null || rejection.isOutdatedBy(each));
            if (rejection != null && (wanted || !each.calculation().isDue())) {
                forgiven.add(place);
            }
            if (wanted && present == null) {
                added.add(each);
            } else if (wanted && present.changedBy() == null) {
                renewed.add(each);
            }
            if (wanted || present != null && present.changedBy() != null) {
                open.remove(place);
            }
        }
        RoundOutcome outcome = new RoundOutcome(companyCode, now, all.size(), store.add(companyCode, added, usual(companyCode), now), store.renew(renewed, now),
                store.withdraw(open.values().stream().map(Open::id).toList(), now));
        store.forgive(forgiven);
        store.keepFigures(all, now);
        store.keepOutcome(outcome);
        return outcome;
    }

    private PackRounding usual(String companyCode) {
        return PackRounding.ofSetting(companies.get(companyCode).setting("planning.pack-rounding", "up"));
    }
}
