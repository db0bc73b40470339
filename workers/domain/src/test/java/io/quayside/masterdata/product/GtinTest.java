package io.quayside.masterdata.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GtinTest {

    @ParameterizedTest
    @ValueSource(strings = {"4006381333931", "73513537", "036000291452", "10614141000415"})
    void aRightCheckDigitIsAccepted(String gtin) {
        assertThat(Gtin.isValid(gtin)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333932", "4006381339331", "400638133393", "ABC6381333931", "", "123456789"})
    void aWrongDigitATwistAndAWrongLengthAreFound(String gtin) {
        assertThat(Gtin.isValid(gtin)).isFalse();
    }
}
