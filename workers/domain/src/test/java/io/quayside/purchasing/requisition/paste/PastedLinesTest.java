package io.quayside.purchasing.requisition.paste;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedLinesTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void cells_of_a_spreadsheet_come_in_a_fixed_order() {
        PastedLines.Pasted line = read("BRG-1\t12,5\tm\t1-12-2026\t€ 1.234,50").getFirst();

        assertThat(line.errors()).isEmpty();
        assertThat(line.sku()).isEqualTo("BRG-1");
        assertThat(line.quantity()).isEqualTo(Quantity.of("12.5", "M"));
        assertThat(line.neededBy()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(line.price()).isEqualTo(Amounts.unitPrice("1234.50", "EUR"));
    }

    @Test
    void the_unit_may_be_left_out() {
        PastedLines.Pasted line = read("BRG-2\t12\t1-12-2026\t9,50").getFirst();

        assertThat(line.errors()).isEmpty();
        assertThat(line.quantity()).isEqualTo(Quantity.of("12", "BOX"));
        assertThat(line.neededBy()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(line.price()).isEqualTo(Amounts.unitPrice("9.50", "EUR"));
    }

    @Test
    void headings_may_put_the_columns_in_another_order() {
        List<PastedLines.Pasted> lines = read("Qty;Unit price;Product SKU\n3;9,99 USD;BRG-1\n\n4;;BRG-2\n");

        assertThat(lines).extracting(PastedLines.Pasted::quantity).containsExactly(Quantity.of("3", "PCE"), Quantity.of("4", "BOX"));
        assertThat(lines.getFirst().price()).isEqualTo(Amounts.unitPrice("9.99", "USD"));
        assertThat(lines.getLast().price()).isNull();
    }

    @Test
    void vendor_warehouse_and_cost_centre_come_last_or_under_their_headings() {
        PastedLines.Pasted line = read("BRG-1\t12\t1-12-2026\t9,50\tHoltz GmbH\tRTM\tCC-100").getFirst();
        PastedLines.Pasted named = read("Cost centre;Supplier;Deliver to;Item;Qty\nCC-700;V-12;AMS;BRG-2;3").getFirst();

        assertThat(List.of(line.vendor(), line.warehouse(), line.costCentre())).containsExactly("Holtz GmbH", "RTM", "CC-100");
        assertThat(List.of(named.vendor(), named.warehouse(), named.costCentre())).containsExactly("V-12", "AMS", "CC-700");
        assertThat(read("BRG-1\t1").getFirst().vendor()).isEmpty();
    }

    @Test
    void quotes_hold_separators() {
        assertThat(read("BRG-1,\"1,5\",,2026-12-01,").getFirst().quantity()).isEqualTo(Quantity.of("1.5", "PCE"));
    }

    @Test
    void every_row_says_what_is_wrong_with_it_and_the_others_go_on() {
        List<PastedLines.Pasted> lines = read("NONE\t1\nBRG-1\tmany\t\t31-2-2026\tXQZ 4\nBRG-1\t2");

        assertThat(lines.get(0).errors()).containsExactly(Map.entry("productId", "There is no product NONE"));
        assertThat(lines.get(1).errors()).containsOnlyKeys("quantity", "neededBy", "unitPrice");
        assertThat(lines.get(2).errors()).isEmpty();
    }

    @Test
    void too_many_rows_are_refused_at_once() {
        assertThatThrownBy(() -> read("BRG-1\t1\n".repeat(501))).isInstanceOf(Refusal.Invalid.class);
    }

    @ParameterizedTest(name = "\"{0}\" is {1} to a Dutch and {2} to an American company")
    @CsvSource(delimiter = '|', value = {
        "12|12|12", "12.5|12.5|12.5", "12,5|12.5|12.5", "1.500|1500|1.500", "1,500|1.500|1500",
        "1.234,50|1234.50|1234.50", "1,234.50|1234.50|1234.50", "1.234.567|1234567|1234567", "1 000,5|1000.5|1000.5", "0.0135|0.0135|0.0135",
    })
    void numbers_are_read_as_people_write_them(String text, String dutch, String american) {
        assertThat(HumanNumbers.parse(text, DUTCH)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(dutch));
        assertThat(HumanNumbers.parse(text, Locale.US)).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(american));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12a", "1.2.3", "1.2.3,4,5", "--1", "1,"})
    void what_is_no_number_is_none(String text) {
        assertThat(HumanNumbers.parse(text, DUTCH)).isEmpty();
    }

    @Test
    void a_date_with_slashes_is_read_in_the_order_of_the_country() {
        assertThat(HumanDates.parse("3/12/2026", DUTCH)).contains(LocalDate.of(2026, 12, 3));
        assertThat(HumanDates.parse("3/12/2026", Locale.US)).contains(LocalDate.of(2026, 3, 12));
        assertThat(HumanDates.parse("13/12/2026", Locale.US)).isEmpty();
    }

    private static List<PastedLines.Pasted> read(String text) {
        return PastedLines.read(text, DUTCH, CurrencyUnit.EUR, skus -> Map.of("BRG-1", "PCE", "BRG-2", "BOX"));
    }
}
