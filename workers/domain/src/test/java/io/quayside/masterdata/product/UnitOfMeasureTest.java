package io.quayside.masterdata.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class UnitOfMeasureTest {

    private final UnitOfMeasure piece = unit("PCE", "count", "1", "1");
    private final UnitOfMeasure dozen = unit("DZN", "count", "12", "0.01");
    private final UnitOfMeasure gram = unit("GRM", "mass", "1", "0.001");
    private final UnitOfMeasure pound = unit("LBR", "mass", "453.59237", "0.001");

    @Example
    void aDozenIsTwelvePieces() {
        assertThat(dozen.convert(Quantity.of("2.5", "DZN"), piece)).isEqualTo(Quantity.of(30, "PCE"));
        assertThat(piece.convert(Quantity.of(30, "PCE"), dozen)).isEqualTo(Quantity.of("2.5", "DZN"));
    }

    @Example
    void theLastStepIsRoundedAsAsked() {
        assertThat(piece.convert(Quantity.of(5, "PCE"), dozen)).isEqualTo(Quantity.of("0.42", "DZN"));
        assertThat(piece.convert(Quantity.of(4, "PCE"), dozen, RoundingMode.UP)).isEqualTo(Quantity.of("0.34", "DZN"));
        assertThat(piece.convert(Quantity.of(4, "PCE"), dozen, RoundingMode.DOWN)).isEqualTo(Quantity.of("0.33", "DZN"));
    }

    @Example
    void piecesAreNotWeighed() {
        assertThatThrownBy(() -> piece.convert(Quantity.of(1, "PCE"), gram)).isInstanceOf(Refusal.Conflict.class)
                .hasMessage("PCE cannot be converted to GRM.");
    }

    @Example
    void halfAPieceCannotBeCounted() {
        assertThat(piece.counts(Quantity.of(3, "PCE"))).isTrue();
        assertThat(piece.counts(Quantity.of("3.5", "PCE"))).isFalse();
    }

    @Property
    void thereAndBackIsTheSameWhenTheOtherUnitIsFiner(@ForAll @IntRange(min = 0, max = 1_000_000) int pounds) {
        Quantity start = Quantity.of(BigDecimal.valueOf(pounds, 3), "LBR");
        assertThat(gram.convert(pound.convert(start, gram), pound)).isEqualTo(start);
    }

    @Property
    void aResultIsCountableAndAtMostHalfAStepFromTheExactOne(@ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal grams) {
        Quantity pounds = gram.convert(Quantity.of(grams, "GRM"), pound);
        assertThat(pound.counts(pounds)).isTrue();
        BigDecimal error = pounds.value().multiply(new BigDecimal("453.59237")).subtract(grams).abs();
        assertThat(error).isLessThanOrEqualTo(new BigDecimal("0.0005").multiply(new BigDecimal("453.59237")).add(new BigDecimal("0.000001")));
    }

    private static UnitOfMeasure unit(String code, String category, String factor, String rounding) {
        return new UnitOfMeasure(new UnitDetails(code, code, category, new BigDecimal(factor), new BigDecimal(rounding), true, null));
    }
}
