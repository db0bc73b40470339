package io.quayside.planning.proposal;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.planning.figures.DemandHistory;
import io.quayside.planning.figures.Figures;
import io.quayside.planning.figures.LeadTimes;
import io.quayside.planning.figures.Place;
import io.quayside.planning.figures.PlanningScope;
import io.quayside.planning.figures.StockFlows;
import io.quayside.planning.formula.Horizon;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.planning.formula.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies the formulas to rules. Each kind of figure is read once, whatever the number of rules. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Calculating {

    private static final Spread NOTHING = Spread.constant(BigDecimal.ZERO);
    private final StockFlows flows;
    private final DemandHistory history;
    private final LeadTimes leadTimes;
    private final Companies companies;
    private final WorkingCalendars calendars;

    Calculating(StockFlows flows, DemandHistory history, LeadTimes leadTimes, Companies companies, WorkingCalendars calendars) {
        this.flows = flows;
        this.history = history;
        this.leadTimes = leadTimes;
        this.companies = companies;
        this.calendars = calendars;
    }

    record Calculated(ActiveRule rule, Calculation calculation, BigDecimal available) {
    }

    public List<Calculated> calculate(PlanningScope scope, List<ActiveRule> rules) {
        Company company = companies.get(scope.companyCode());
        Readings readings = new Readings(scope.today(), flows.sums(scope), demand(scope, company, rules), leadTimes.of(scope), days(company),
                calendars.of(scope.companyCode()), PackRounding.ofSetting(company.setting("planning.pack-rounding", "up")), new HashMap<>());
        return rules.stream().map(readings::calculate).toList();
    }

    private Map<Integer, Map<Place, Spread>> demand(PlanningScope scope, Company company, List<ActiveRule> rules) {
        Map<Integer, Map<Place, Spread>> demand = new HashMap<>();
        rules.stream().filter(rule -> rule.method() == ReorderMethod.COMPUTED).map(ActiveRule::historyDays).distinct()
                .forEach(days -> demand.put(days, history.daily(scope, company.timeZone(), days)));
        return demand;
    }

    private static Horizon.Days days(Company company) {
        return Horizon.Days.valueOf(company.setting("planning.count-days", "calendar").toUpperCase(Locale.ROOT));
    }

    private record Ahead(int daysToPurchase, int leadTimeDays) {
    }

    /** @param horizons by how many days ahead, of which there are few */
    private record Readings(LocalDate today, Map<Place, Figures> figures, Map<Integer, Map<Place, Spread>> demand, LeadTimes.Known leadTimes, Horizon.Days days,
            WorkingCalendar calendar, PackRounding rounding, Map<Ahead, LocalDate> horizons) {

        Calculated calculate(ActiveRule rule) {
            Figures stock = figures.getOrDefault(rule.place(), new Figures());
            int leadDays = rule.leadTimeDays() == null ? leadTimes.days(rule.productId(), rule.vendorId()) : rule.leadTimeDays();
            BigDecimal deviation = rule.leadTimeDeviation() == null ? leadTimes.deviation(rule.productId()) : rule.leadTimeDeviation();
            LocalDate horizon = horizons.computeIfAbsent(new Ahead(rule.daysToPurchase(), leadDays),
                    ahead -> Horizon.of(today, ahead.daysToPurchase(), ahead.leadTimeDays(), days, calendar));
            Spread sold = demand.getOrDefault(rule.historyDays(), Map.of()).getOrDefault(rule.place(), NOTHING);
            Spread lead = new Spread(BigDecimal.valueOf(rule.daysToPurchase() + (long) leadDays), deviation);
            return new Calculated(rule, Calculation.of(rule, stock, sold, lead, horizon, rounding), stock.available());
        }
    }
}
