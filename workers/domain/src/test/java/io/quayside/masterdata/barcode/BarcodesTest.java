package io.quayside.masterdata.barcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.masterdata.barcode.UnreadableBarcode.Reason;
import io.quayside.masterdata.product.Gtin;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarcodesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String GS = "\u001d";

    @ParameterizedTest
    @CsvSource({"4006381333931, 4006381333931", "]E04006381333931, 4006381333931", "036000291452, 036000291452", "96385074, 96385074",
        "]E496385074, 96385074", "10012345678902, 10012345678902"})
    void numbers_of_trade_items_are_checked(String scanned, String gtin) {
        assertThat(Barcodes.read(scanned)).isEqualTo(new Barcode.TradeItem(gtin));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333932", "]E04006381333930", "036000291451", "96385075", "]C10108806388269618", "]C100340123450000000010", "(01)08806388269618"})
    void a_wrong_check_digit_is_told(String scanned) {
        assertThatThrownBy(() -> Barcodes.read(scanned)).isInstanceOfSatisfying(UnreadableBarcode.class,
                unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.BAD_CHECK_DIGIT));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "]d20108806388269617112302141728021310230214A3263-01\u001d21059\u001d240ARO4808C",
        "]C1\u001d0108806388269617112302141728021310230214A3263-01\u001d21059\u001d240ARO4808C",
        "0108806388269617112302141728021310230214A3263-01\u001d21059\u001d240ARO4808C",
        "(01)08806388269617(11)230214(17)280213(10)230214A3263-01(21)059(240)ARO4808C",
        "(01) 08806388269617 (11) 230214 (17) 280213 (10) 230214A3263-01 (21) 059 (240) ARO4808C"})
    void elements_are_read_as_scanned_and_as_printed(String scanned) {
        ElementString elements = elements(scanned);

        assertThat(elements.gtin()).contains("08806388269617");
        assertThat(elements.lot()).contains("230214A3263-01");
        assertThat(elements.serial()).contains("059");
        assertThat(elements.productionDate(TODAY)).contains(LocalDate.of(2023, 2, 14));
        assertThat(elements.expiryDate(TODAY)).contains(LocalDate.of(2028, 2, 13));
        assertThat(elements.elements()).containsEntry("240", "ARO4808C");
    }

    @Test
    void a_pallet_names_itself_its_content_and_its_order() {
        ElementString pallet = elements("]C1003401234500000000170201234567890128" + "37" + "48" + GS + "400PO-2026-000012");

        assertThat(pallet.sscc()).contains("340123450000000017");
        assertThat(pallet.gtin()).contains("01234567890128");
        assertThat(pallet.count()).hasValueSatisfying(count -> assertThat(count).isEqualByComparingTo("48"));
        assertThat(pallet.orderNumber()).contains("PO-2026-000012");
    }

    @ParameterizedTest
    @CsvSource({"3100000012, 12", "3102001250, 12.5", "3103001234, 1.234", "3105123456, 1.23456"})
    void weights_have_the_decimals_that_their_identifier_says(String weight, String kilograms) {
        assertThat(elements("]C10108806388269617" + weight).netWeightKg()).hasValueSatisfying(kg -> assertThat(kg).isEqualByComparingTo(kilograms));
        assertThat(elements("]C10108806388269617" + weight.replaceFirst("310", "320")).netWeightLb()).hasValueSatisfying(lb -> assertThat(lb).isEqualByComparingTo(kilograms));
    }

    @ParameterizedTest
    @CsvSource({"281300", "280230", "2802AA"})
    void a_day_that_does_not_exist_is_no_date(String date) {
        assertThatThrownBy(() -> Barcodes.read("]C117" + date)).isInstanceOf(UnreadableBarcode.class);
    }

    @ParameterizedTest
    @CsvSource({"280200, 2028-02-29", "271200, 2027-12-31", "760101, 2076-01-01", "770101, 1977-01-01", "991231, 1999-12-31"})
    void day_zero_is_the_last_of_the_month_and_far_years_are_past(String date, LocalDate expected) {
        assertThat(elements("]C117" + date).expiryDate(TODAY)).contains(expected);
    }

    @Test
    void expiry_goes_before_best_before() {
        assertThat(elements("(15)270101(17)280101").expiryDate(TODAY)).contains(LocalDate.of(2028, 1, 1));
        assertThat(elements("(15)270101").expiryDate(TODAY)).contains(LocalDate.of(2027, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"]C1", "]C15012345", "]C101088063882696", "]C110", "]C110ABCDEFGHIJKLMNOPQRSTU", "]C110AB~C", "(05)123", "(01)08806388269617(01)01234567890128"})
    void what_is_no_element_string_is_refused(String scanned) {
        assertThatThrownBy(() -> Barcodes.read(scanned)).isInstanceOfSatisfying(UnreadableBarcode.class,
                unreadable -> assertThat(unreadable.reason()).isEqualTo(Reason.MALFORMED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO-2026-000012", "SKU-17", "1Z999AA10123456784", "]C0ABC-1", "(X)", "123456"})
    void anything_else_is_text(String scanned) {
        assertThat(Barcodes.read(scanned)).isEqualTo(new Barcode.Text(scanned.replace("]C0", "")));
    }

    @Test
    void a_bracket_may_belong_to_a_lot() {
        assertThat(elements("(10)LOT(A)(17)280101").lot()).contains("LOT(A)");
    }

    @Test
    void the_number_of_an_item_is_the_same_in_all_its_lengths() {
        assertThat(Gtin.forms("04006381333931")).containsExactly("04006381333931", "4006381333931");
        assertThat(Gtin.forms("036000291452")).containsExactly("00036000291452", "0036000291452", "036000291452");
        assertThat(Gtin.forms("96385074")).containsExactly("00000096385074", "0000096385074", "000096385074", "96385074");
        assertThat(Gtin.forms("10012345678902")).containsExactly("10012345678902");
    }

    /** Whatever is printed in brackets reads the same when it is scanned with separators. */
    @Property(tries = 300)
    void both_forms_mean_the_same(@ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'A', to = 'Z') @CharRange(from = '0', to = '9') String lot,
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') @CharRange(from = '0', to = '9') String serial,
            @ForAll @IntRange(min = 1, max = 99_999_999) int count) {
        String scanned = "]C110" + lot + GS + "21" + serial + GS + "30" + count;
        String printed = "(10)%s(21)%s(30)%d".formatted(lot, serial, count);

        assertThat(Barcodes.read(scanned)).isEqualTo(Barcodes.read(printed));
        assertThat(elements(scanned).lot()).contains(lot);
    }

    private static ElementString elements(String scanned) {
        return ((Barcode.Elements) Barcodes.read(scanned)).content();
    }
}
