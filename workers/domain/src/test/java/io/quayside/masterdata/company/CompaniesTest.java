package io.quayside.masterdata.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.shared.Refusal;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CompaniesTest extends DomainIntegrationTest {

    private static final Set<String> OWN = Set.of("CMP");
    @Autowired
    Companies companies;
    @Autowired
    Warehouses warehouses;
    @Autowired
    Locations locations;
    @Autowired
    MasterDataMother mother;

    @Test
    void aCompanyKnowsItsCurrencyZoneWeekendAndSettings() {
        mother.company("CMP", "EUR");
        Company read = companies.get("CMP");
        assertThat(read.currency()).isEqualTo(CurrencyUnit.EUR);
        assertThat(read.timeZone().getId()).isEqualTo("Europe/Amsterdam");
        assertThat(read.setting("purchasing.split-days", 1)).isEqualTo(7);
        assertThat(read.setting("unknown", 42)).isEqualTo(42);
        assertThat(read.details().weekend()).hasSize(2);
    }

    @Test
    void locationsFormATreeWithinOneWarehouse() {
        mother.company("CMP", "EUR");
        warehouses.create(new WarehouseDetails("CMP-W", "CMP", "Main", null, null, null, null, null), OWN);
        warehouses.create(new WarehouseDetails("CMP-X", "CMP", "Other", null, null, null, null, null), OWN);
        Location hall = locations.create(location("CMP-W", null, "HALL"), OWN);
        Location bin = locations.create(location("CMP-W", hall.id(), "A-01"), OWN);
        assertThat(bin.path()).isEqualTo("CMP-W/HALL/A-01");
        assertThatThrownBy(() -> locations.create(location("CMP-W", hall.id(), "A-01"), OWN)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> locations.create(location("CMP-X", hall.id(), "A-02"), OWN)).isInstanceOf(Refusal.Invalid.class);
    }

    private static LocationDetails location(String warehouse, Long parent, String code) {
        return new LocationDetails("CMP", warehouse, parent, code, "Place " + code, LocationKind.STORAGE, true, null);
    }
}
