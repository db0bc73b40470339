package io.quayside.valuation.newcost;

import static io.quayside.ledger.LedgerMother.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.DomainIntegrationTest;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.inventory.move.MoveReason;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ValuationMother;
import io.quayside.valuation.ValuationMother.Site;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class StockRevaluationsTest extends DomainIntegrationTest {

    private static int sites;
    @Autowired
    ValuationMother mother;
    @Autowired
    LedgerMother ledger;
    @Autowired
    StockRevaluations revaluations;
    @Autowired
    PostingRevaluations posting;
    @Autowired
    DoneDeeds deeds;
    @Autowired
    UndecidedRevaluations undecided;
    private Site site;
    private CurrentUser anna;

    @BeforeEach
    void aWarehouse() {
        site = mother.site("NEWCOST" + ++sites, "NEWCOST" + sites);
        anna = new CurrentUser("anna", "Anna", null, Set.of(Role.ACCOUNTANT), Set.of(site.company()));
    }

    @AfterEach
    void theBooksAgree() {
        mother.assertBooksAgree(site.company());
    }

    /** Eight at 10.00 and four at 16.00, of which two lie in quality: 144.00. At 9.50 they are worth 114.00. */
    @ParameterizedTest
    @EnumSource
    void allStockOfTheProductCostsTheNewAmountAndTheDifferenceIsALoss(CostingMethod method) {
        Product bolt = mother.product(method);
        mother.receive(site, bolt, 8, "80.00", site.bin());
        mother.receive(site, bolt, 4, "64.00", site.bin());
        mother.move(site, bolt, 2, site.bin(), site.quality(), MoveReason.QUALITY_REJECT, ValuationMother.document("inspection"), null);

        StockRevaluation asked = request(bolt, "9.50");
        assertThat(asked.difference()).isEqualTo(eur("-30.00"));
        assertThat(asked.quantity()).isEqualByComparingTo("12");
        assertThat(mother.value(bolt)).as("nothing before it is approved").isEqualByComparingTo("144");
        assertThat(deeds.of(StockRevaluations.DOCUMENT_TYPE, String.valueOf(asked.id()))).containsExactly(new Deed(Duty.REQUEST, "anna"));
        assertThat(undecided.open(site.company(), LocalDate.of(2099, 1, 1))).isEqualTo(1);
        posting.post(asked.id());

        assertThat(mother.value(bolt)).isEqualByComparingTo("114");
        assertThat(ledger.balance(site.company(), AccountRole.REVALUATION)).isEqualTo(eur("30.00"));
        assertThat(ledger.balance(site.company(), AccountRole.STOCK_IN_QUALITY)).isEqualTo(eur("19.00"));
        mother.issue(site, bolt, 10);
        assertThat(ledger.balance(site.company(), AccountRole.COST_OF_SALES)).as("sold at the new cost").isEqualTo(eur("95.00"));
        assertThatThrownBy(() -> posting.post(asked.id())).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo("wrong-status");
        assertThat(undecided.open(site.company(), LocalDate.of(2099, 1, 1))).isZero();
    }

    @Test
    void whatCameOrWentMeanwhileIsCountedWhenItIsPosted() {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        mother.receive(site, bolt, 10, "100.00", site.bin());
        StockRevaluation asked = request(bolt, "12");
        mother.issue(site, bolt, 4);
        posting.post(asked.id());
        assertThat(mother.value(bolt)).isEqualByComparingTo("72");
        assertThat(revaluations.get(asked.id(), Set.of(site.company())).difference()).isEqualTo(eur("12.00"));
    }

    @Test
    void aRefusedOneChangesNothingAndSaysWhy() {
        Product bolt = mother.product(CostingMethod.FIFO);
        mother.receive(site, bolt, 10, "100.00", site.bin());
        StockRevaluation asked = request(bolt, "12");
        assertSlug("revaluation-open", () -> request(bolt, "13"));
        posting.reject(asked.id(), "Too dear");
        assertThat(revaluations.get(asked.id(), Set.of(site.company())).answer()).isEqualTo("Too dear");
        assertThat(mother.value(bolt)).isEqualByComparingTo("100");
        assertSlug("no-difference", () -> request(bolt, "10"));
        assertSlug("no-stock", () -> request(mother.product(CostingMethod.FIFO), "10"));
        assertThatThrownBy(() -> request(bolt, "-1")).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> revaluations.get(asked.id(), Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
    }

    private StockRevaluation request(Product product, String cost) {
        return revaluations.request(new RequestRevaluation(site.company(), product.id(), new BigDecimal(cost), "Prices fell"), anna);
    }

    private static void assertSlug(String slug, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(Refusal.Conflict.class).extracting("slug").isEqualTo(slug);
    }
}
