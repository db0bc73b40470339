package io.quayside.receiving;

import static io.quayside.purchasing.PurchasingMother.user;
import static io.quayside.receiving.ReceivingMother.ron;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.identity.Role;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Tracking;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.receipt.CountingAnnounced;
import io.quayside.receiving.receipt.FindingReceipts;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BlindCountsTest extends PurchasingIntegrationTest {

    @Autowired
    private ReceivingMother dock;
    @Autowired
    private MasterDataMother masterData;
    @Autowired
    private BlindCounts blindCounts;
    @Autowired
    private Companies companies;
    @Autowired
    private ProductCategories categories;
    @Autowired
    private FindingReceipts finding;
    @Autowired
    private CountingAnnounced announced;

    @Test
    void a_company_may_have_everything_counted_blind() {
        String company = dock.company();
        blind(company);
        PurchaseOrder order = dock.sent(company, "5", dock.product(Tracking.NONE, null));

        GoodsReceipt receipt = dock.opened(order);

        assertThat((boolean) finding.get(receipt.id(), ron(company), read -> read.lines().stream().allMatch(ReceiptLine::isBlind))).isTrue();
        assertThatThrownBy(() -> announced.count(receipt.id(), null, ron(company))).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("announced");
    }

    @Test
    void a_category_may_and_so_may_one_above_it_but_buyers_still_see_what_they_ordered() {
        String company = dock.company();
        String above = "B" + Long.toString(Ids.next(), 36);
        categories.create(new CategoryDetails(above, null, "Precious", 1, true, CostingMethod.AVERAGE, null), Set.of());
        categories.create(new CategoryDetails(above + "-1", above, "Gold", 1, null), Set.of());
        masterData.category("FASTENERS");

        var hidden = blindCounts.hiddenFrom(ron(company), company, Arrays.asList(above + "-1", "FASTENERS", null));
        assertThat(hidden.test(above + "-1")).isTrue();
        assertThat(hidden.test("FASTENERS")).isFalse();
        assertThat(hidden.test(null)).isFalse();
        assertThat(blindCounts.hiddenFrom(user("bea", company, Role.BUYER), company, Arrays.asList(above + "-1")).test(above + "-1")).isFalse();
    }

    private void blind(String code) {
        Company company = companies.get(code);
        CompanyDetails old = company.details();
        companies.change(code, new CompanyDetails(code, old.name(), old.currency(), old.locale(), old.timeZone(), old.country(), old.weekend(),
                old.dayStart(), old.dayEnd(), old.street(), old.zip(), old.city(), old.taxId(), Map.of(BlindCounts.SETTING, "true"), old.version()), Set.of(code));
    }
}
