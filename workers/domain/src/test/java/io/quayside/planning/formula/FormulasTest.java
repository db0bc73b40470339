package io.quayside.planning.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.masterdata.calendar.WorkingCalendar;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {

    private static final WorkingCalendar OFFICE = new WorkingCalendar(ZoneId.of("Europe/Amsterdam"), Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0),
            LocalTime.of(17, 0), LocalDate.of(2026, 10, 7)::equals);

    @ParameterizedTest(name = "demand {0} +- {1}, lead time {2} +- {3}, z {4}: safety {5}, reorder point {6}")
    @CsvSource({
        "30, 5, 10, 0, 1.65, 26.1,  326.1",
        "30, 5, 10, 2, 1.65, 102.4, 402.4",
        "30, 0, 10, 2, 1.65, 99.0,  399.0",
        "30, 5, 10, 2, 0,    0.0,   300.0",
        "30, 5, 0,  0, 1.65, 0.0,   0.0",
        "0,  0, 10, 2, 1.65, 0.0,   0.0"
    })
    void safetyStockAndReorderPoint(BigDecimal demand, BigDecimal demandDeviation, BigDecimal lead, BigDecimal leadDeviation, BigDecimal z, BigDecimal safety,
            BigDecimal reorderPoint) {
        Spread daily = new Spread(demand, demandDeviation);
        Spread time = new Spread(lead, leadDeviation);
        assertThat(ReorderPoint.safetyStock(z, daily, time).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(safety);
        assertThat(ReorderPoint.of(z, daily, time).setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo(reorderPoint);
    }

    @ParameterizedTest(name = "of {0}: {1} +- {2}")
    @CsvSource({
        "2 4 4 4 5 5 7 9, 5,   2.138090",
        "0 0 0 10,        2.5, 5",
        "7,               7,   0",
        "3 3 3,           3,   0"
    })
    void meanAndDeviationComeFromSums(String sample, BigDecimal mean, BigDecimal deviation) {
        int[] values = Arrays.stream(sample.split(" ")).mapToInt(Integer::parseInt).toArray();
        Spread spread = Spread.of(BigDecimal.valueOf(Arrays.stream(values).sum()), BigDecimal.valueOf(Arrays.stream(values).map(each -> each * each).sum()), values.length);
        assertThat(spread.mean()).isEqualByComparingTo(mean);
        assertThat(spread.deviation()).isEqualByComparingTo(deviation);
    }

    @ParameterizedTest(name = "{1} there, up to {0} in packs of {2}, {3}: {4}")
    @CsvSource({
        "20, 0,   3,   UP,   21",
        "20, 0,   3,   DOWN, 18",
        "20, 5,   3,   UP,   15",
        "20, 5,   3,   DOWN, 15",
        "20, 19,  3,   UP,   3",
        "20, 19,  3,   DOWN, 0",
        "20, -4,  1,   UP,   24",
        "20, 20,  3,   UP,   0",
        "20, 25,  3,   UP,   0",
        "2.5, 0.7, 0.5, UP,  2.0"
    })
    void fillsUpToTheMaximumInWholePacks(BigDecimal max, BigDecimal projected, BigDecimal multiple, PackRounding rounding, BigDecimal quantity) {
        assertThat(OrderQuantity.upTo(max, projected, multiple, rounding)).isEqualByComparingTo(quantity);
    }

    @Test
    void aPackOfNothingIsRefused() {
        assertThatThrownBy(() -> OrderQuantity.upTo(BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, PackRounding.UP)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}: {1} with a level of {2} is due: {3}")
    @CsvSource({
        "MIN_MAX,  9,  10, true",
        "MIN_MAX,  10, 10, false",
        "COMPUTED, 10, 10, true",
        "COMPUTED, 11, 10, false"
    })
    void aMinimumIsKeptAndAReorderPointIsReached(ReorderMethod method, BigDecimal projected, BigDecimal level, boolean due) {
        assertThat(method.isDue(projected, level)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} + {2} {3} days: {4}")
    @CsvSource({
        "2026-10-02, 2, 4, CALENDAR, 2026-10-08",
        "2026-10-02, 0, 0, CALENDAR, 2026-10-02",
        "2026-10-02, 2, 4, WORKING,  2026-10-13",
        "2026-10-03, 0, 0, WORKING,  2026-10-05"
    })
    void theHorizonIsTheDayOnWhichGoodsOfTodayWouldCome(LocalDate today, int toPurchase, int lead, Horizon.Days days, LocalDate horizon) {
        assertThat(Horizon.of(today, toPurchase, lead, days, OFFICE)).isEqualTo(horizon);
    }
}
