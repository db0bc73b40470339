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
    record Open(long id, String warehouseCode, long productId, BigDecimal quantity, @Nullable String changedBy) {
        Place place() {
            return new Place(warehouseCode, productId);
        }

        boolean isRenewedBy(Calculated now) {
            return quantity.compareTo(now.calculation().suggested()) != 0;
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
        Findings found = new Findings(store.open(companyCode), store.rejections(companyCode));
        all.forEach(found::look);
        int proposed = store.add(companyCode, found.added, usual(companyCode), now);
        store.renew(found.renewed, now);
        int withdrawn = store.withdraw(found.open.values().stream().map(Open::id).toList(), now);
        store.forgive(found.forgiven);
        store.keepFigures(all, now);
        RoundOutcome outcome = new RoundOutcome(companyCode, now, all.size(), proposed, found.changed, withdrawn);
        store.keepOutcome(outcome);
        return outcome;
    }

    /** What becomes of each need; the proposals that are left over at the end are needed no longer. */
    private static final class Findings {
        private final Map<Place, Open> open;
        private final Map<Place, Rejection> rejections;
        private final List<Calculated> added = new ArrayList<>();
        private final List<Calculated> renewed = new ArrayList<>();
        private final List<Place> forgiven = new ArrayList<>();
        private int changed;

        Findings(Map<Place, Open> open, Map<Place, Rejection> rejections) {
            this.open = open;
            this.rejections = rejections;
        }

        void look(Calculated each) {
            Place place = each.rule().place();
            if (isWanted(each, rejections.get(place))) {
                want(each, open.remove(place));
            } else if (open.containsKey(place) && open.get(place).changedBy() != null) {
                open.remove(place);
            }
        }

        private boolean isWanted(Calculated each, @Nullable Rejection rejection) {
            boolean due = each.calculation().isDue();
            boolean outdated = rejection != null && (!due || rejection.isOutdatedBy(each));
            if (outdated) {
                forgiven.add(each.rule().place());
            }
            return due && (rejection == null || outdated);
        }

        private void want(Calculated each, @Nullable Open present) {
            if (present == null) {
                added.add(each);
            } else if (present.changedBy() == null) {
                renewed.add(each);
                changed += present.isRenewedBy(each) ? 1 : 0;
            }
        }
    }

    private PackRounding usual(String companyCode) {
        return PackRounding.ofSetting(companies.get(companyCode).setting("planning.pack-rounding", "up"));
    }
}
