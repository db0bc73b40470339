package io.quayside.purchasing.agreement;

import static io.quayside.purchasing.PurchasingMother.user;
import static io.quayside.purchasing.agreement.AgreementMother.input;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.agreement.ActivatingAgreements.Validity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AgreementLifeTest extends PurchasingIntegrationTest {

    @Autowired
    private AgreementMother agreements;
    @Autowired
    private DraftingAgreements drafting;
    @Autowired
    private AssessingAgreements assessing;
    @Autowired
    private ActivatingAgreements activating;
    @Autowired
    private ClosingAgreements closing;
    @Autowired
    private WarningBuyers warning;
    @Autowired
    private FindingAgreements finding;
    @Autowired
    private DoneDeeds deeds;
    @Autowired
    private VendorPrices prices;

    private String company;
    private CurrentUser bea;
    private Product product;
    private Vendor american;

    @BeforeEach
    void market() {
        company = mother.company();
        bea = user("bea", company, Role.BUYER);
        product = mother.product();
        american = mother.vendor(company, "American", "USD", VendorStatus.ACTIVE, "orders@american.example");
    }

    @Test
    void is_numbered_and_worth_what_may_be_called_off() {
        PurchaseAgreement agreement = agreements.draft(input(american, product, "12.5", "100", "1000", null));

        assertThat(agreement.number()).matches("BA-\\d{4}-000001");
        assertThat(agreement.total()).isEqualTo(Money.parse("USD 1000.00"));
        assertThat(agreement.companyTotal()).isEqualTo(Money.parse("EUR 800.00"));
    }

    @Test
    void says_what_cannot_be_agreed_on() {
        assertThatThrownBy(() -> agreements.draft(input(american, product, "12.5", null, null, "1.005")))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors())
                        .containsOnlyKeys("releaseLimit", "lines[0].maxQuantity"));
        Vendor blocked = mother.vendor(company, "Blocked", "EUR", VendorStatus.BLOCKED, null);
        assertThatThrownBy(() -> agreements.draft(input(blocked, product, "12.5", "1", null, null))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void the_approval_matrix_gets_the_total_and_the_vendor() {
        PurchaseAgreement agreement = agreements.submitted(input(american, product, "12.5", "1000", null, null));

        AssessingAgreements.Assessment assessment = assessing.assess(agreement.id());

        assertThat(published(PurchasingMessages.AGREEMENT_SUBMITTED, agreement.id())).singleElement().asString().contains("\"requester\":\"bea\"");
        assertThat(assessment.total()).isEqualTo(Money.parse("EUR 10000.00"));
        assertThat(assessment.facts().amount()).isEqualTo(Money.parse("EUR 10000.00"));
        assertThat(assessment.facts().vendorStatus()).hasToString("ACTIVE");
    }

    @Test
    void an_approved_one_offers_its_prices_once_and_nobody_changes_them_elsewhere() {
        PurchaseAgreement agreement = agreements.submitted(input(american, product, "12.5", "1000", null, null));

        Validity validity = activating.activate(agreement.id());
        assertThat(activating.activate(agreement.id())).isEqualTo(validity);

        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        assertThat(validity.reminderAt().toLocalDate()).isEqualTo(today.plusYears(1).minusDays(30));
        assertThat(validity.expiresAt().toLocalDate()).isEqualTo(today.plusYears(1).plusDays(1));
        VendorPrice price = prices.find(company, american.id(), product.id(), Quantity.of(5, "PCE"), today).orElseThrow();
        assertThat(price.isContract()).isTrue();
        assertThat(price.source()).isEqualTo(agreement.number());
        assertThatThrownBy(() -> prices.change(price.id(), price.details(), Set.of(company))).isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(agreement.number());
    }

    @Test
    void one_that_is_not_approved_is_a_draft_again_and_its_writers_do_not_approve_it() {
        PurchaseAgreement agreement = agreements.submitted(input(american, product, "12.5", "1000", null, null));
        activating.sendBack(agreement.id(), "Too dear");
        drafting.change(agreement.id(), input(american, product, "12", "1000", null, null), user("ben", company, Role.BUYER));

        PurchaseAgreement changed = finding.get(agreement.id(), bea);

        assertThat(changed.status()).isEqualTo(AgreementStatus.DRAFT);
        assertThat(changed.milestones().closingReason()).isEqualTo("Too dear");
        assertThat(deeds.of(AgreementDeeds.DOCUMENT_TYPE, String.valueOf(agreement.id()))).containsExactly(new Deed(Duty.REQUEST, "bea"), new Deed(Duty.REQUEST, "ben"));
    }

    @Test
    void is_closed_with_a_reason_by_its_process_or_at_once_as_a_draft() {
        PurchaseAgreement draft = agreements.draft(input(american, product, "12.5", "1000", null, null));
        PurchaseAgreement active = agreements.active(american, product, "12.5", "1000", null, null);
        assertThatThrownBy(() -> closing.request(draft.id(), " ", bea)).isInstanceOf(Refusal.Invalid.class);

        closing.request(draft.id(), "Wrong vendor", bea);
        closing.request(active.id(), "Renegotiated", bea);
        assertThat(published(PurchasingMessages.AGREEMENT_CLOSED, draft.id())).isEmpty();
        assertThat(published(PurchasingMessages.AGREEMENT_CLOSED, active.id())).hasSize(1);
        closing.close(active.id(), "Renegotiated", "bea");

        assertThat(List.of(draft, active)).allSatisfy(each -> assertThat(finding.get(each.id(), bea).status()).isEqualTo(AgreementStatus.CLOSED));
        assertThat(prices.valid(company, List.of(product.id()), LocalDate.now(ZoneId.of("Europe/Amsterdam")))).isEmpty();
        assertThatThrownBy(() -> closing.request(active.id(), "Again", bea)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void tells_its_buyer_what_is_left() {
        PurchaseAgreement agreement = agreements.active(american, product, "12.5", "1000", "5000", null);

        warning.ofExpiry(agreement.id());
        warning.ofExhaustion(agreement.id());

        assertThat(jdbc.sql("select body from workflow_mail where body like ? and recipient = 'bea@quayside.example'").param("%" + product.sku() + "%")
                .query(String.class).list()).hasSize(2)
                .allSatisfy(body -> assertThat(body).contains(product.sku() + ": 1000 PCE of 1000 PCE, USD 5000.00 of USD 5000.00 left"));
    }

    @Test
    void other_companies_do_not_see_it() {
        PurchaseAgreement agreement = agreements.draft(input(american, product, "12.5", "1000", null, null));

        assertThatThrownBy(() -> finding.get(agreement.id(), user("ula", mother.company(), Role.BUYER))).isInstanceOf(Refusal.NotFound.class);
    }
}
