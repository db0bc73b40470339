package io.quayside.demo;

import io.quayside.masterdata.finance.Budget;
import io.quayside.masterdata.finance.BudgetDetails;
import io.quayside.masterdata.finance.CostCentre;
import io.quayside.masterdata.finance.CostCentreDetails;
import io.quayside.masterdata.finance.ExchangeRate;
import io.quayside.masterdata.finance.ExchangeRateDetails;
import io.quayside.shared.BulkInsert;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(DemoLoader.FINANCE)
class FinanceDemo implements DemoLoader {

    private static final long SEED = 20_260_303;
    private static final int DAYS_OF_RATES = 400;
    private static final double DAILY_MOVE = 0.003;
    private static final Map<String, Double> EURO_BUYS = new TreeMap<>(Map.of("USD", 1.09, "GBP", 0.85, "CHF", 0.95));
    private final BulkInsert rows;
    private final Clock clock;

    FinanceDemo(BulkInsert rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String what() {
        return "cost centres, budgets and exchange rates";
    }

    @Override
    public int load(DemoSize size) {
        LocalDate today = LocalDate.now(clock);
        List<CSVRecord> centres = DemoFile.read("cost-centres.csv");
        int count = rows.insert(DemoCompany.ALL.stream().flatMap(company -> centres.stream().map(row -> costCentre(company, row))).toList());
        count += rows.insert(DemoCompany.ALL.stream().flatMap(company -> centres.stream().flatMap(row -> budgets(company, row, today.getYear()).stream())).toList());
        return count + rows.insert(rates(today));
    }

    private static CostCentre costCentre(DemoCompany company, CSVRecord row) {
        return new CostCentre(new CostCentreDetails(company.code(), row.get("code"), row.get("name"), true, null));
    }

    private static List<Budget> budgets(DemoCompany company, CSVRecord row, int year) {
        Money budget = Money.of(CurrencyUnit.of(company.currency()), new BigDecimal(row.get("budget")));
        return List.of(year - 1, year, year + 1).stream()
                .map(each -> new Budget(new BudgetDetails(company.code(), row.get("code"), each, budget, null))).toList();
    }

    /** A random walk, on weekdays, as a central bank would publish. */
    private static List<ExchangeRate> rates(LocalDate today) {
        Random random = new Random(SEED);
        List<ExchangeRate> rates = new ArrayList<>();
        EURO_BUYS.forEach((currency, start) -> {
            double rate = start;
            for (LocalDate day = today.minusDays(DAYS_OF_RATES); !day.isAfter(today); day = day.plusDays(1)) {
                if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                    rate *= Math.exp(DAILY_MOVE * random.nextGaussian() + 0.02 * Math.log(start / rate));
                    rates.add(new ExchangeRate(new ExchangeRateDetails(day, "EUR", currency, BigDecimal.valueOf(rate).setScale(4, RoundingMode.HALF_UP), null)));
                }
            }
        });
        return rates;
    }
}
