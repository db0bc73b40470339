package io.quayside.dataimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.DomainIntegrationTest;
import io.quayside.OwnDatabase;
import io.quayside.dataimport.csv.LineError;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.planning.rule.ReorderRule;
import io.quayside.planning.rule.ReorderRules;
import io.quayside.shared.RowQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

@OwnDatabase
class ReorderRuleImportTest extends DomainIntegrationTest {

    private static final Set<String> OWN = Set.of("RRI");
    @Autowired
    DataImports imports;
    @Autowired
    Warehouses warehouses;
    @Autowired
    ReorderRules rules;
    @Autowired
    MasterDataMother mother;

    @Test
    void aFileMakesAndChangesRulesAndSaysWhatIsWrong() {
        mother.company("RRI", "EUR");
        mother.vendor("RRI", "Rule Vendor");
        mother.product("RRI-BOLT", "Bolt");
        mother.product("RRI-NUT", "Nut");
        warehouses.create(new WarehouseDetails("RRI-W", "RRI", "Main", null, null, null, null, null), OWN);
        ImportDriver driver = new ImportDriver(imports, "RRI");
        DataImport good = driver.upload(ImportType.REORDER_RULES, """
                warehouse,sku,method,min,max,multiple,rounding,vendor,lead_time_days
                RRI-W,RRI-BOLT,,10,50,5,down,Rule Vendor,7
                RRI-W,RRI-NUT,computed,,,,,,
                """, "rules.csv");
        assertThat(good.status()).as("%s", driver.errors(good)).isEqualTo(ImportStatus.READY);
        driver.commit(good);
        assertThat(all()).extracting(rule -> rule.details().method()).containsExactlyInAnyOrder(ReorderMethod.MIN_MAX, ReorderMethod.COMPUTED);
        assertThat(all()).filteredOn(rule -> rule.details().method() == ReorderMethod.MIN_MAX).singleElement().satisfies(rule -> {
            assertThat(rule.details().rounding()).isEqualTo(PackRounding.DOWN);
            assertThat(rule.details().vendorId()).isNotNull();
        });
        driver.commit(driver.upload(ImportType.REORDER_RULES, "warehouse,sku,min,max\nRRI-W,RRI-BOLT,10,80\n", "again.csv"));
        assertThat(all()).hasSize(2).filteredOn(rule -> rule.details().method() == ReorderMethod.MIN_MAX).singleElement()
                .satisfies(rule -> assertThat(rule.details().maxQuantity()).isEqualByComparingTo("80"));
        DataImport bad = driver.upload(ImportType.REORDER_RULES, """
                warehouse,sku,min,max,vendor
                NOWHERE,RRI-BOLT,10,5,
                RRI-W,NONE,1,2,
                RRI-W,RRI-NUT,1.5,,Nobody
                """, "bad.csv");
        assertThat(bad.status()).isEqualTo(ImportStatus.INVALID);
        assertThat(driver.errors(bad)).extracting(LineError::line, LineError::column).contains(tuple(2, "warehouse"),
                tuple(2, "max"), tuple(3, "sku"), tuple(4, "min"),
                tuple(4, "max"), tuple(4, "vendor"));
    }

    private List<ReorderRule> all() {
        return rules.list(RowQuery.all(OWN), PageRequest.of(0, 10, Sort.by("id"))).getContent();
    }
}
