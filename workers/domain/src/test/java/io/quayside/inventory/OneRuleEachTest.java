package io.quayside.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.AtOnce;
import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.consignment.ConsignmentAgreements;
import io.quayside.inventory.consignment.ConsignmentDetails;
import io.quayside.inventory.count.CountLimitDetails;
import io.quayside.inventory.count.CountLimits;
import io.quayside.inventory.reservation.RemovalRuleDetails;
import io.quayside.inventory.reservation.RemovalRules;
import io.quayside.inventory.reservation.RemovalStrategy;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What there is one of is entered once, also when two people do it at once: the second is told what the check would have said. */
class OneRuleEachTest extends DomainIntegrationTest {

    private static final Set<String> MINE = Set.of("ONE");
    private static int number;
    @Autowired
    InventoryMother mother;
    @Autowired
    MasterDataMother masterData;
    @Autowired
    CountLimits limits;
    @Autowired
    RemovalRules rules;
    @Autowired
    ConsignmentAgreements agreements;
    @Autowired
    TransactionTemplate transaction;
    private String warehouse;

    @BeforeEach
    void aWarehouse() {
        warehouse = "ONE" + ++number;
        mother.warehouse("ONE", warehouse);
    }

    @Test
    void aWarehouseHasOneCountLimit() throws Exception {
        CountLimitDetails limit = new CountLimitDetails("ONE", warehouse, null, BigDecimal.TEN, null, null);
        once(() -> limits.create(limit, MINE), "locationId", "has a limit already");
        limits.create(new CountLimitDetails("ONE", warehouse, mother.bin("ONE", warehouse, "A-01").id(), BigDecimal.TEN, null, null), MINE);
    }

    @Test
    void aWarehouseHasOneRemovalRuleForAllItsGoods() throws Exception {
        RemovalRuleDetails rule = new RemovalRuleDetails("ONE", warehouse, null, RemovalStrategy.FIFO, null);
        once(() -> rules.create(rule, MINE), "categoryCode", "has a rule already");
    }

    @Test
    void aVendorHasOneConsignmentAgreementForAllItsGoods() throws Exception {
        Vendor vendor = masterData.vendor("ONE", "Vendor " + warehouse);
        ConsignmentDetails agreement = new ConsignmentDetails("ONE", vendor.id(), null, true, null);
        once(() -> agreements.create(agreement, MINE), "productId", "has an agreement already");
    }

    private void once(Runnable create, String field, String message) throws Exception {
        AtOnce.run(transaction, create, () -> assertThatThrownBy(create::run)
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsEntry(field, message)));
    }
}
