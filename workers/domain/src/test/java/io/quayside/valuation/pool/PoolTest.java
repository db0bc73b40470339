package io.quayside.valuation.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.masterdata.product.CostingMethod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final PoolKey KEY = new PoolKey(1, StockClass.STOCK);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    private int arrivals;

    @Test
    void theMovingAverageOfEightAtTenAndFourAtSixteenIsTwelve() {
        Pool pool = pool(CostingMethod.AVERAGE, "8@10.00", "4@16.00");
        assertThat(pool.costOf(BigDecimal.ONE)).contains(eur("12.00"));
        assertThat(take(pool, "10")).isEqualTo(eur("120.00"));
        assertThat(pool.value()).isEqualTo(eur("24.00"));
        put(pool, "2@6.00");
        assertThat(pool.value()).isEqualTo(eur("36.00"));
        assertThat(pool.costOf(BigDecimal.ONE)).contains(eur("9.00"));
    }

    @Test
    void firstInFirstOutTakesEightAtTenAndTwoAtSixteen() {
        Pool pool = pool(CostingMethod.FIFO, "8@10.00", "4@16.00");
        assertThat(take(pool, "10")).isEqualTo(eur("112.00"));
        assertThat(pool.value()).isEqualTo(eur("32.00"));
        put(pool, "2@6.00");
        assertThat(pool.value()).isEqualTo(eur("44.00"));
        assertThat(pool.quantity()).isEqualByComparingTo("4");
    }

    @Test
    void theLastUnitTakesTheCentsThatRoundingLeft() {
        for (CostingMethod method : CostingMethod.values()) {
            Pool pool = pool(method, "3@0.00");
            pool.put(List.of(new Slice(origin(null), new BigDecimal("0.000001"), eur("10.00"))));
            take(pool, "1");
            take(pool, "1.000001");
            take(pool, "1");
            assertThat(pool.value()).as(method.name()).isEqualTo(eur("0.00"));
        }
        Pool thirds = pool(CostingMethod.AVERAGE);
        thirds.put(List.of(new Slice(origin(null), new BigDecimal("3"), eur("10.00"))));
        assertThat(List.of(take(thirds, "1"), take(thirds, "1"), take(thirds, "1"))).containsExactly(eur("3.33"), eur("3.34"), eur("3.33"));
    }

    @Test
    void whatGoesBackLeavesAtWhatWasPaidWhereThePoolCanGiveIt() {
        Pool pool = pool(CostingMethod.AVERAGE, "8@10.00", "4@16.00");
        assertThat(Slice.value(pool.takeAt(eur("64.00"), new BigDecimal("4"), new Preference(null, 2L)), CurrencyUnit.EUR)).isEqualTo(eur("64.00"));
        assertThat(pool.value()).isEqualTo(eur("80.00"));
        assertThat(Slice.value(pool.takeAt(eur("500.00"), new BigDecimal("4"), Preference.OLDEST), CurrencyUnit.EUR)).isEqualTo(eur("40.00"));
        assertThat(Slice.value(pool.takeAt(eur("1.00"), new BigDecimal("4"), Preference.OLDEST), CurrencyUnit.EUR)).isEqualTo(eur("40.00"));
        assertThat(pool.value()).isEqualTo(eur("0.00"));
    }

    @Test
    void underFifoThePreferredArrivalLeavesFirst() {
        Pool pool = pool(CostingMethod.FIFO, "8@10.00", "4@16.00");
        assertThat(Slice.value(pool.take(new BigDecimal("5"), new Preference(null, 2L)), CurrencyUnit.EUR)).isEqualTo(eur("74.00"));
    }

    @Test
    void aReceiptLineIsRevaluedForWhatIsLeftOfItAndNeverBelowNothing() {
        Pool fifo = pool(CostingMethod.FIFO);
        fifo.put(List.of(new Slice(origin(7L), new BigDecimal("4"), eur("40.00")), new Slice(origin(8L), new BigDecimal("1"), eur("99.00"))));
        assertThat(fifo.revalue(7, eur("4.00"))).isEqualTo(eur("4.00"));
        assertThat(take(fifo, "2")).isEqualTo(eur("22.00"));
        assertThat(fifo.quantityOf(7)).isEqualByComparingTo("2");
        assertThat(fifo.revalue(7, eur("-30.00"))).isEqualTo(eur("-22.00"));
        assertThat(fifo.value()).isEqualTo(eur("99.00"));
    }

    @Test
    void aChangedMethodIsUsedOnceTheStockIsUsedUp() {
        Pool pool = pool(CostingMethod.AVERAGE, "8@10.00", "4@16.00");
        pool.use(CostingMethod.FIFO);
        assertThat(take(pool, "10")).isEqualTo(eur("120.00"));
        take(pool, "2");
        pool.use(CostingMethod.FIFO);
        assertThat(pool.method()).isEqualTo(CostingMethod.FIFO);
    }

    private Pool pool(CostingMethod method, String... goods) {
        Pool pool = new Pool(KEY, method, BigDecimal.ZERO, eur("0.00"), List.of());
        for (String each : goods) {
            put(pool, each);
        }
        return pool;
    }

    /** As in {@code 8@10.00}: eight at ten euros each. */
    private void put(Pool pool, String goods) {
        String[] parts = goods.split("@");
        pool.put(List.of(new Slice(origin(null), new BigDecimal(parts[0]), eur(parts[1]).multipliedBy(Long.parseLong(parts[0])))));
    }

    private Origin origin(Long receiptLine) {
        return new Origin(receiptLine, ++arrivals, DAY.plusDays(arrivals));
    }

    private static Money take(Pool pool, String quantity) {
        return Slice.value(pool.take(new BigDecimal(quantity), Preference.OLDEST), CurrencyUnit.EUR);
    }

    private static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }
}
