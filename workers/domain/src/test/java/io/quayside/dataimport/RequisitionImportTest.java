package io.quayside.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.OwnDatabase;
import io.quayside.dataimport.csv.LineError;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.finance.CostCentreDetails;
import io.quayside.masterdata.finance.CostCentres;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OwnDatabase
class RequisitionImportTest extends DomainIntegrationTest {

    private static final Set<String> OWN = Set.of("REQ");
    @Autowired
    DataImports imports;
    @Autowired
    Warehouses warehouses;
    @Autowired
    CostCentres costCentres;
    @Autowired
    MasterDataMother mother;

    @Test
    void linesOfOneGroupBecomeOneRequisition() {
        mother.company("REQ", "EUR");
        mother.unit("DZN", "count", "12", "0.01");
        mother.vendor("REQ", "Requisition Vendor");
        mother.product("REQ-BOLT", "Bolt");
        mother.product("REQ-GLOVE", "Glove");
        warehouses.create(new WarehouseDetails("REQ-W", "REQ", "Main", null, null, null, null, null), OWN);
        costCentres.create(new CostCentreDetails("REQ", "CC-1", "Stock", true, null), OWN);
        ImportDriver driver = new ImportDriver(imports, "REQ");

        DataImport good = driver.upload(ImportType.REQUISITIONS, "requisitions.csv");
        assertThat(good.status()).as("%s", driver.errors(good)).isEqualTo(ImportStatus.READY);
        assertThat(good.validRows()).as("lines, as everywhere").isEqualTo(good.rows()).isEqualTo(3);
        JsonNode first = imports.preview(good.id(), OWN).getFirst();
        assertThat(first.at("/title").asString()).isEqualTo("Spring refill");
        assertThat(first.at("/lines/1/quantity/unit").asString()).isEqualTo("DZN");
        assertThat(first.at("/lines/1/unitPrice/amount").asString()).isEqualTo("0.25");
        JsonNode gloves = imports.preview(good.id(), OWN).get(1);
        assertThat(gloves.at("/lines/0/warehouseCode").asString()).as("the only warehouse").isEqualTo("REQ-W");
        assertThat(gloves.at("/lines/0/unitPrice/amount").asString()).as("the standard price").isEqualTo("0.0135");

        DataImport bad = driver.upload(ImportType.REQUISITIONS, """
                group,sku,quantity,unit,needed_by,cost_centre
                A,REQ-BOLT,0,,2031-01-01,CC-1
                B,NONE,1,,2020-01-01,CC-9
                A,REQ-BOLT,1,,2031-01-01,CC-1
                """, "bad.csv");
        assertThat(bad.status()).isEqualTo(ImportStatus.INVALID);
        assertThat(driver.errors(bad)).containsExactlyInAnyOrder(new LineError(2, "quantity", "0", "must be greater than 0"),
                new LineError(3, "sku", "NONE", "is not an active product"), new LineError(3, "needed_by", "2020-01-01", "is in the past"),
                new LineError(3, "cost_centre", "CC-9", "is not one of the company"),
                new LineError(4, "group", "A", "began on line 2 already, its lines must follow each other"));
    }
}
