package io.quayside.planning.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.planning.promise.AvailableToPromise.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class AvailableToPromiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 2);

    @Example
    void whatIsPromisedToOthersLaterCannotBePromisedNow() {
        AvailableToPromise promise = AvailableToPromise.of(TODAY, new BigDecimal(10), List.of(change(5, -8), change(9, 20), change(12, -3)));
        assertThat(promise.steps()).extracting(step -> step.projected().intValueExact()).containsExactly(10, 2, 22, 19);
        assertThat(promise.steps()).extracting(step -> step.available().intValueExact()).containsExactly(2, 2, 19, 19);
        assertThat(promise.first(new BigDecimal(2))).contains(TODAY);
        assertThat(promise.first(new BigDecimal(3))).contains(TODAY.plusDays(9));
        assertThat(promise.first(new BigDecimal(20))).isEmpty();
        assertThat(promise.most()).isEqualByComparingTo("19");
    }

    @Example
    void whatIsOverdueCountsToday() {
        AvailableToPromise promise = AvailableToPromise.of(TODAY, new BigDecimal(10), List.of(change(-3, -4)));
        assertThat(promise.steps()).hasSize(1);
        assertThat(promise.on(TODAY)).isEqualByComparingTo("6");
    }

    @Example
    void moreReservedThanThereIsLeavesNothing() {
        AvailableToPromise promise = AvailableToPromise.of(TODAY, new BigDecimal(3), List.of(change(1, -5)));
        assertThat(promise.on(TODAY)).isZero();
        assertThat(promise.projectedOn(TODAY.plusDays(1))).isEqualByComparingTo("-2");
    }

    @Property
    void isNeverLowerLaterThanEarlier(@ForAll("stock") BigDecimal onHand, @ForAll("changes") List<Change> changes, @ForAll @IntRange(max = 60) int day,
            @ForAll @IntRange(max = 30) int later) {
        AvailableToPromise promise = AvailableToPromise.of(TODAY, onHand, changes);
        assertThat(promise.on(TODAY.plusDays(day + later))).isGreaterThanOrEqualTo(promise.on(TODAY.plusDays(day)));
    }

    @Property
    void isNeverAboveWhatIsProjectedNorBelowNothing(@ForAll("stock") BigDecimal onHand, @ForAll("changes") List<Change> changes) {
        AvailableToPromise promise = AvailableToPromise.of(TODAY, onHand, changes);
        assertThat(IntStream.rangeClosed(0, 70).mapToObj(TODAY::plusDays).toList()).allSatisfy(day -> {
            assertThat(promise.on(day)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(promise.on(day)).isLessThanOrEqualTo(promise.projectedOn(day).max(BigDecimal.ZERO));
        });
    }

    /** The promise holds: taken on the promised day, nothing that was promised before is missing on any day. */
    @Property
    void nobodyMissesWhatTheyWerePromised(@ForAll("stock") BigDecimal onHand, @ForAll("changes") List<Change> changes, @ForAll @IntRange(min = 1, max = 80) int wanted) {
        BigDecimal quantity = BigDecimal.valueOf(wanted);
        AvailableToPromise before = AvailableToPromise.of(TODAY, onHand, changes);
        before.first(quantity).ifPresent(day -> {
            AvailableToPromise after = AvailableToPromise.of(TODAY, onHand,
                    Stream.concat(changes.stream(), Stream.of(new Change(day, quantity.negate()))).toList());
            assertThat(after.steps()).filteredOn(step -> !step.day().isBefore(day)).allSatisfy(step -> assertThat(step.projected()).isGreaterThanOrEqualTo(BigDecimal.ZERO));
        });
    }

    /** The sums of the steps are what lay there and all that changes. */
    @Property
    void everyChangeIsInOneStep(@ForAll("stock") BigDecimal onHand, @ForAll("changes") List<Change> changes) {
        BigDecimal all = changes.stream().map(Change::quantity).reduce(onHand, BigDecimal::add);
        assertThat(AvailableToPromise.of(TODAY, onHand, changes).steps().getLast().projected()).isEqualByComparingTo(all);
    }

    @Provide
    Arbitrary<BigDecimal> stock() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, new BigDecimal(100)).ofScale(2);
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        return Combinators.combine(Arbitraries.integers().between(-5, 60), Arbitraries.bigDecimals().between(new BigDecimal(-40), new BigDecimal(40)).ofScale(2))
                .as((days, quantity) -> new Change(TODAY.plusDays(days), quantity)).list().ofMaxSize(20);
    }

    private static Change change(int days, int quantity) {
        return new Change(TODAY.plusDays(days), BigDecimal.valueOf(quantity));
    }
}
