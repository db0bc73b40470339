package io.quayside.inventory.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Amounts;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LabelTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("LAB");
    @Autowired
    InventoryMother mother;
    @Autowired
    Labels labels;
    @Autowired
    Pallets pallets;
    @Autowired
    JdbcClient jdbc;

    @Test
    void anSsccHasTheCheckDigitOfTheStandard() {
        assertThat(Sscc.of("0614141", 1_234_567_890L)).isEqualTo("106141412345678908");
        assertThat(Sscc.isValid("106141412345678908")).isTrue();
        assertThat(Sscc.isValid("106141412345678909")).isFalse();
    }

    @Test
    void palletsGetNumbersThatNeverRepeat() throws IOException {
        mother.warehouse("LAB", "LABW");
        assertThatThrownBy(() -> pallets.create("LAB", "wes", MINE)).hasMessageContaining("GS1 prefix");
        jdbc.sql("INSERT INTO masterdata_company_setting (company_code, name, setting) VALUES ('LAB', 'inventory.gs1-prefix', '8712345')").update();
        Pallet first = pallets.create("LAB", "wes", MINE);
        Pallet second = pallets.create("LAB", "wes", MINE);
        assertThat(first.sscc()).isNotEqualTo(second.sscc()).satisfies(sscc -> assertThat(Sscc.isValid(sscc)).isTrue());
        assertThat(text(labels.pallet(first.id(), MINE))).contains("(00)" + first.sscc());
    }

    @Test
    void lotsAndPlacesHaveLabels() throws IOException {
        mother.warehouse("LAB", "LABV");
        Location bin = mother.bin("LAB", "LABV", "A-07");
        assertThat(text(labels.location(bin.id(), MINE))).contains("A-07", "LABV/A-07");
        Product glue = mother.product(Tracking.LOT);
        Lot lot = mother.lot("LAB", glue, "L-77", LocalDate.of(2031, 5, 31));
        assertThat(text(labels.lot(lot.id(), MINE))).contains("L-77", glue.sku(), "2031-05-31");
    }

    @Test
    void aLotOfATradeItemIsSaidInGs1() {
        Lot lot = new Lot("LAB", 1, "L-77", false, new LotOrigin(LocalDate.of(2031, 5, 31), null, null), Instant.EPOCH);
        Product item = new Product(new ProductDetails("G", "Glue", null, "C", "PCE", null, "8712345000004", Tracking.LOT, null, null, Amounts.unitPrice("1", "EUR"), true, null, null));
        assertThat(Labels.symbol(lot, item).text()).isEqualTo("(01)08712345000004(17)310531(10)L-77");
        Lot foreign = new Lot("LAB", 1, "批-77", false, LotOrigin.UNKNOWN, Instant.EPOCH);
        assertThat(Labels.symbol(foreign, item).text()).isEqualTo("批-77");
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
