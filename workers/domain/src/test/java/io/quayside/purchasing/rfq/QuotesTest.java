package io.quayside.purchasing.rfq;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.DoneDeeds;
import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.ApprovedSupplierDetails;
import io.quayside.masterdata.vendor.ApprovedSuppliers;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.platform.TestPlatform;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.outcome.ConcludingRequisitions;
import io.quayside.purchasing.outcome.CreatingOrders;
import io.quayside.purchasing.outcome.FindingVendors;
import io.quayside.purchasing.outcome.Selection;
import io.quayside.purchasing.outcome.VendorCandidates.Candidate;
import io.quayside.purchasing.requisition.CancellingRequisitions;
import io.quayside.purchasing.requisition.CheckingRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.purchasing.requisition.Requisitions;
import io.quayside.purchasing.requisition.SubmittingRequisitions;
import io.quayside.purchasing.rfq.ComparedQuote.Criterion;
import io.quayside.purchasing.rfq.ComparedQuote.Obstacle;
import io.quayside.purchasing.rfq.IssuingRfqs.Deadlines;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.workflow.BusinessException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** A requisition of 10 pieces, for which a Dutch and an American vendor are asked; a dollar is 0.80 euros. */
class QuotesTest extends PurchasingIntegrationTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Autowired
    private DraftingRfqs drafting;
    @Autowired
    private IssuingRfqs issuing;
    @Autowired
    private EnteringQuotes entering;
    @Autowired
    private ParsingQuotes parsing;
    @Autowired
    private ComparingQuotes comparing;
    @Autowired
    private EndingRfqs ending;
    @Autowired
    private ApplyingAwards applying;
    @Autowired
    private FindingRfqs finding;
    @Autowired
    private DoneDeeds deeds;
    @Autowired
    private Requisitions requisitions;
    @Autowired
    private CheckingRequisitions checking;
    @Autowired
    private SubmittingRequisitions submitting;
    @Autowired
    private CancellingRequisitions cancelling;
    @Autowired
    private ConcludingRequisitions concluding;
    @Autowired
    private FindingVendors findingVendors;
    @Autowired
    private CreatingOrders creating;
    @Autowired
    private VendorPrices prices;
    @Autowired
    private ApprovedSuppliers approvedSuppliers;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;

    private String company;
    private CurrentUser bea;
    private Product product;
    private Vendor dutch;
    private Vendor american;
    private Requisition requisition;

    @BeforeEach
    void market() {
        company = mother.company();
        bea = user("bea", company, Role.BUYER);
        product = mother.product();
        dutch = mother.vendor(company, "Dutch", "EUR", VendorStatus.ACTIVE, "dutch-%d@vendor.example".formatted(Ids.next()));
        american = mother.vendor(company, "American", "USD", VendorStatus.ACTIVE, "american-%d@vendor.example".formatted(Ids.next()));
        requisition = mother.draft(company, line(product, "10", dutch, "12"));
    }

    @Test
    void each_vendor_is_mailed_the_same_request_and_reminded_until_he_answers() throws Exception {
        Rfq rfq = sent();
        entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR")), bea);

        issuing.remind(rfq.id());

        assertThat(published(PurchasingMessages.RFQ_ISSUED, rfq.id())).singleElement().asString()
                .contains(String.valueOf(dutch.id()), String.valueOf(american.id()), "\"amountMinor\"");
        assertThat(TestPlatform.get().mailbox().await(dutch.email(), 1, Duration.ofSeconds(60))).hasSize(1);
        assertThat(TestPlatform.get().mailbox().await(american.email(), 2, Duration.ofSeconds(60))).hasSize(2);
        try (PDDocument pdf = Loader.loadPDF(finding.document(rfq.id(), dutch.id(), bea).content())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Request for quotation", rfq.number(), "Dutch", product.sku(), "10 PCE");
        }
    }

    @Test
    void vendors_have_the_whole_last_day_and_are_reminded_before_it() {
        Rfq rfq = drafting.issue(asked().id(), bea);

        Deadlines deadlines = issuing.prepare(rfq.id());

        assertThat(deadlines.quotesDueAt().toLocalDate()).isEqualTo(TODAY.plusDays(8));
        assertThat(deadlines.reminderAt()).isBefore(deadlines.quotesDueAt()).isAfter(Instant.now().atOffset(deadlines.reminderAt().getOffset()));
    }

    @Test
    void without_names_those_are_asked_who_could_deliver() {
        mother.price(american, product, "1", "11", false);
        approve(dutch);

        Rfq rfq = drafting.create(new RfqInput(company, "Bearings", TODAY.plusDays(7), null, requisition.id(), Set.of(), List.of(), null), bea);

        assertThat(rfq.vendors()).extracting(RfqVendor::vendorName).containsExactlyInAnyOrder("American", "Dutch");
    }

    @Test
    void the_process_hears_once_when_everybody_has_answered() {
        Rfq rfq = sent();
        entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR")), bea);
        assertThat(published(PurchasingMessages.RFQ_QUOTES_COMPLETE, rfq.id())).isEmpty();

        entering.decline(rfq.id(), american.id(), "No capacity", bea);
        entering.enter(rfq.id(), List.of(quote(rfq, dutch, "8.5", "EUR")), bea);

        assertThat(published(PurchasingMessages.RFQ_QUOTES_COMPLETE, rfq.id())).hasSize(1);
        assertThat(comparing.compare(rfq.id(), bea).lines().getFirst().quotes()).singleElement()
                .satisfies(only -> assertThat(only.quote().unitPrice()).isEqualTo(Amounts.unitPrice("8.5", "EUR")));
    }

    @Test
    void quotes_are_compared_by_what_they_cost_at_the_door_in_the_companys_currency() {
        Rfq rfq = sent();
        entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR", "0", 12, TODAY.plusDays(30), "0", "0"),
                quote(rfq, american, "10", "USD", "0", 4, TODAY.plusDays(30), "0.5", "5")), bea);

        ComparedLine line = comparing.compare(rfq.id(), bea).lines().getFirst();

        assertThat(line.quotes()).extracting(quote -> quote.landedPrice()).containsExactly(Amounts.unitPrice("8.8", "EUR"), Amounts.unitPrice("9", "EUR"));
        assertThat(line.best().orElseThrow().vendorName()).isEqualTo("American");
        assertThat(line.best().orElseThrow().bestBy()).containsExactly(Criterion.PRICE, Criterion.LEAD_TIME);
        assertThat(line.best().orElseThrow().deliveryDate()).isEqualTo(TODAY.plusDays(4));
        assertThat(comparing.compare(rfq.id(), bea).totals()).extracting(Comparison.VendorTotal::total)
                .containsExactly(Money.parse("EUR 88.00"), Money.parse("EUR 90.00"));
    }

    @Test
    void what_has_expired_or_needs_a_larger_order_is_never_the_best_and_not_awarded() {
        Rfq rfq = sent();
        entering.enter(rfq.id(), List.of(quote(rfq, american, "1", "USD", "11", 4, TODAY.plusDays(30), "0", "0"), quote(rfq, dutch, "9", "EUR")), bea);
        ending.closeQuotes(rfq.id());
        expire(rfq, dutch);

        ComparedLine line = comparing.compare(rfq.id(), bea).lines().getFirst();

        assertThat(line.best()).isEmpty();
        assertThat(line.quotes()).extracting(ComparedQuote::obstacle).containsExactlyInAnyOrder(Obstacle.EXPIRED, Obstacle.BELOW_MINIMUM);
        assertThatThrownBy(() -> award(rfq, dutch, "Always did")).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("awards[0].quoteId", "has expired"));
        assertThatThrownBy(() -> entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR", "0", 1, TODAY.minusDays(1), "0", "0")), bea))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void another_than_the_best_needs_a_reason_which_is_kept() {
        Rfq rfq = compared();
        assertThatThrownBy(() -> award(rfq, dutch, " ")).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsOnlyKeys("awards[0].reason"));

        award(rfq, dutch, "Delivers on Sundays");

        assertThat(finding.awards(rfq.id(), bea)).singleElement().satisfies(award -> {
            assertThat(award.isBest()).isFalse();
            assertThat(award.reason()).isEqualTo("Delivers on Sundays");
            assertThat(award.bestVendorName()).isEqualTo("American");
            assertThat(award.bestPrice()).isEqualTo(Amounts.unitPrice("8", "EUR"));
        });
    }

    @Test
    void the_best_needs_a_reason_too_where_others_are_approved_for_the_product() {
        approve(dutch);
        Rfq rfq = compared();

        assertThatThrownBy(() -> award(rfq, american, null)).isInstanceOf(Refusal.Invalid.class);
        award(rfq, american, "The approved one is sold out");

        assertThat(finding.awards(rfq.id(), bea)).hasSize(1);
    }

    @Test
    void an_award_goes_into_the_draft_and_the_awarded_vendor_gets_the_order() {
        Vendor cheaper = mother.vendor(company);
        mother.price(cheaper, product, "1", "5", false);
        Rfq rfq = compared();
        award(rfq, american, null);
        applying.apply(rfq.id());
        applying.apply(rfq.id());

        Requisition sourced = stored(requisition.id());
        assertThat(sourced.status()).isEqualTo(RequisitionStatus.DRAFT);
        assertThat(sourced.lines().getFirst().suggestedVendorName()).isEqualTo("American");
        assertThat(sourced.lines().getFirst().unitPrice()).isEqualTo(Amounts.unitPrice("10", "USD"));
        assertThat(prices.valid(company, List.of(product.id()), TODAY)).filteredOn(price -> price.source() != null).singleElement()
                .extracting(VendorPrice::vendorId, VendorPrice::source).containsExactly(american.id(), rfq.number());

        submitting.submit(requisition.id(), user("rita", company));
        checking.check(requisition.id());
        List<Candidate> candidates = findingVendors.find(requisition.id(), 1).lines().getFirst().candidates();
        assertThat(candidates).filteredOn(Candidate::awarded).singleElement().extracting(Candidate::vendorId).isEqualTo(american.id());
        PurchaseOrder order = creating.create(requisition.id(), List.of(new Selection(sourced.lines().getFirst().id(), american.id(), "Awarded"))).getFirst();
        assertThat(order.total()).isEqualTo(Money.parse("USD 100.00"));
    }

    @Test
    void an_award_lapses_with_its_quote() {
        Rfq rfq = compared();
        award(rfq, american, null);
        applying.apply(rfq.id());
        expire(rfq, american);
        submitting.submit(requisition.id(), user("rita", company));
        checking.check(requisition.id());

        assertThat(findingVendors.find(requisition.id(), 1).lines().getFirst().candidates()).noneMatch(Candidate::awarded);
    }

    @Test
    void an_award_during_approval_starts_it_anew() {
        submitting.submit(requisition.id(), user("rita", company));
        checking.check(requisition.id());
        Rfq rfq = compared();
        award(rfq, american, null);

        applying.apply(rfq.id());

        assertThat(stored(requisition.id()).revision()).isEqualTo(2);
        assertThat(published(PurchasingMessages.REQUISITION_CHANGED, "%d:1".formatted(requisition.id()))).hasSize(1);
    }

    @Test
    void without_a_requisition_the_buyer_gets_one_that_is_bought_from_the_awarded_vendor() {
        Rfq rfq = drafting.create(new RfqInput(company, "Spare bearings", TODAY.plusDays(7), null, null, Set.of(dutch.id(), american.id()),
                List.of(new RfqInput.Line(product.id(), Quantity.of("10", "PCE"), null, null, null, null)), null), bea);
        drafting.issue(rfq.id(), bea);
        entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR"), quote(rfq, american, "10", "USD")), bea);
        ending.closeQuotes(rfq.id());
        award(rfq, american, null);

        applying.apply(rfq.id());

        long drafted = finding.get(rfq.id(), bea).requisitionId().orElseThrow();
        assertThat(stored(drafted).requester().username()).isEqualTo("bea");
        submitting.submit(drafted, bea);
        checking.check(drafted);
        assertThat(findingVendors.find(drafted, 1).lines().getFirst().candidates()).filteredOn(Candidate::awarded).hasSize(1);
    }

    @Test
    void who_enters_or_awards_quotes_does_not_approve_the_requisition_nor_the_other_way_round() {
        Rfq rfq = compared();
        award(rfq, american, null);
        assertThat(deeds.of("requisition", String.valueOf(requisition.id()))).contains(new Deed(Duty.ENTER_QUOTES, "bea"), new Deed(Duty.AWARD, "bea"));

        Requisition other = mother.submitted(company, line(product, "10", dutch, "12"));
        approved(other, "anna");
        Rfq late = drafting.create(new RfqInput(company, "Late", TODAY.plusDays(7), null, other.id(), Set.of(dutch.id()), List.of(), null), bea);
        drafting.issue(late.id(), bea);

        assertThatThrownBy(() -> entering.enter(late.id(), List.of(quote(late, dutch, "9", "EUR")), user("anna", company, Role.BUYER, Role.APPROVER_1)))
                .isInstanceOf(Refusal.Forbidden.class).hasMessageContaining("approved");
    }

    @Test
    void a_file_of_quotes_shows_what_it_says_and_what_is_wrong() {
        Rfq rfq = sent();

        List<ParsingQuotes.ParsedQuote> rows = parsing.parse(rfq.id(), """
                Line;Vendor;Price;Currency;MOQ;Pack;Lead time;Valid until;Freight;Duty %%
                1;%s;9,25;;5;10;12;%s;0,5;5
                %s;American;nothing;USD;;;soon;2099-01-01;;
                7;Nobody;1;EUR;;;1;2099-01-01;;""".formatted(dutch.number(), TODAY.plusDays(30), product.sku()), bea);

        assertThat(rows.get(0).quote()).satisfies(quote -> {
            assertThat(quote.unitPrice()).isEqualTo(Amounts.unitPrice("9.25", "EUR"));
            assertThat(quote.dutyPercent()).isEqualByComparingTo("5");
            assertThat(quote.packQuantity()).isEqualByComparingTo("10");
        });
        assertThat(rows.get(1).errors()).containsOnlyKeys("unitPrice", "leadTimeDays");
        assertThat(rows.get(2).errors()).containsOnlyKeys("lineId", "vendorId");
        assertThatThrownBy(() -> parsing.parse(rfq.id(), "a;b\n1;2", bea)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void is_given_more_time_ended_or_cancelled_and_vendors_hear_of_it() {
        Rfq rfq = sent();
        assertThat(ending.closeQuotes(rfq.id())).isZero();

        Deadlines later = ending.extend(rfq.id(), TODAY.plusDays(20));
        assertThat(later.quotesDueAt().toLocalDate()).isEqualTo(TODAY.plusDays(21));
        ending.closeQuotes(rfq.id());
        ending.end(rfq.id(), "Nobody delivers it");
        Rfq other = sent();
        ending.cancel(other.id(), "Project stopped", "bea");

        assertThat(finding.get(rfq.id(), bea).status()).isEqualTo(RfqStatus.ENDED);
        assertThat(finding.get(other.id(), bea).status()).isEqualTo(RfqStatus.CANCELLED);
        assertThat(TestPlatform.get().mailbox().await(dutch.email(), 4, Duration.ofSeconds(60))).hasSize(4);
        assertThatThrownBy(() -> entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR")), bea)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_draft_and_what_vendors_know_of_are_called_off_with_their_requisition() {
        Rfq draft = asked();
        Rfq sent = sent();

        cancelling.cancel(requisition.id(), "Project stopped", user("rita", company));

        assertThat(finding.get(draft.id(), bea).status()).isEqualTo(RfqStatus.CANCELLED);
        assertThat(finding.get(draft.id(), bea).closingReason()).isEqualTo(requisition.number() + " was cancelled: Project stopped");
        assertThat(published(PurchasingMessages.RFQ_CANCELLED, sent.id())).singleElement().asString().contains("Project stopped", "rita");
        ending.cancel(sent.id(), requisition.number() + " was cancelled: Project stopped", "rita");
        assertThat(TestPlatform.get().mailbox().await(dutch.email(), 2, Duration.ofSeconds(60))).hasSize(2);
    }

    @Test
    void what_was_rejected_is_not_quoted_for_and_vendors_do_not_read_why() {
        submitting.submit(requisition.id(), user("rita", company));
        checking.check(requisition.id());
        Rfq rfq = compared();

        concluding.reject(requisition.id(), "Our margin is too low");

        assertThat(published(PurchasingMessages.RFQ_CANCELLED, rfq.id())).singleElement().asString().contains("was not approved").doesNotContain("margin");
        assertThatThrownBy(() -> award(rfq, american, null)).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("nothing can be awarded");
        assertThat(finding.awards(rfq.id(), bea)).isEmpty();
    }

    @Test
    void what_was_ordered_elsewhere_is_not_quoted_for_but_an_award_that_came_first_stands() {
        submitting.submit(requisition.id(), user("rita", company));
        checking.check(requisition.id());
        Rfq awarded = compared();
        award(awarded, american, null);
        applying.apply(awarded.id());
        Rfq open = compared();
        checking.check(requisition.id());
        findingVendors.find(requisition.id(), 2);

        creating.create(requisition.id(), List.of(new Selection(requisition.lines().getFirst().id(), american.id(), "Awarded")));

        assertThat(published(PurchasingMessages.RFQ_CANCELLED, open.id())).singleElement().asString().contains("was ordered in the meantime");
        assertThat(published(PurchasingMessages.RFQ_CANCELLED, awarded.id())).isEmpty();
        assertThatThrownBy(() -> award(open, dutch, "Always did")).isInstanceOf(Refusal.Conflict.class).hasMessageContaining("is ordered");
        ending.cancel(awarded.id(), "Too late", "bea");
        assertThat(finding.get(awarded.id(), bea).status()).isEqualTo(RfqStatus.AWARDED);
    }

    @Test
    void is_not_sent_for_what_was_ordered_before() {
        Rfq draft = asked();
        jdbc.sql("update purchasing_requisition set status = 'ORDERED' where id = ?").param(requisition.id()).update();

        assertThatThrownBy(() -> drafting.issue(draft.id(), bea)).isInstanceOf(Refusal.Conflict.class)
                .hasMessage(requisition.number() + " is ordered; no quotes can be asked for it any more.");
        assertThat(published(PurchasingMessages.RFQ_ISSUED, draft.id())).isEmpty();
    }

    @Test
    void vendors_are_selected_again_when_quotes_were_awarded_meanwhile() {
        submitting.submit(requisition.id(), user("rita", company));
        checking.check(requisition.id());
        Rfq rfq = compared();
        findingVendors.find(requisition.id(), 1);
        award(rfq, american, null);
        List<Selection> outdated = List.of(new Selection(requisition.lines().getFirst().id(), dutch.id(), "Cheapest"));

        assertThatThrownBy(() -> creating.create(requisition.id(), outdated)).isInstanceOfSatisfying(BusinessException.class,
                changed -> assertThat(changed.code()).isEqualTo("REQUISITION_CHANGED"));

        checking.check(requisition.id());
        assertThat(findingVendors.find(requisition.id(), 1).lines().getFirst().candidates()).filteredOn(Candidate::awarded).hasSize(1);
        assertThat(creating.create(requisition.id(), List.of(new Selection(requisition.lines().getFirst().id(), american.id(), "Awarded")))).hasSize(1);
    }

    @Test
    void other_companies_do_not_see_it() {
        Rfq rfq = asked();

        assertThatThrownBy(() -> finding.get(rfq.id(), user("ula", mother.company(), Role.BUYER))).isInstanceOf(Refusal.NotFound.class);
    }

    private Rfq asked() {
        return drafting.create(new RfqInput(company, "Bearings", TODAY.plusDays(7), "Marked with our number", requisition.id(),
                Set.of(dutch.id(), american.id()), List.of(), null), bea);
    }

    private Rfq sent() {
        Rfq rfq = drafting.issue(asked().id(), bea);
        issuing.prepare(rfq.id());
        rfq.vendors().forEach(vendor -> issuing.sendTo(rfq.id(), vendor.vendorId()));
        return rfq;
    }

    /** The American is cheaper: 8 euros against 9. */
    private Rfq compared() {
        Rfq rfq = sent();
        entering.enter(rfq.id(), List.of(quote(rfq, dutch, "9", "EUR"), quote(rfq, american, "10", "USD")), bea);
        ending.closeQuotes(rfq.id());
        return rfq;
    }

    private QuoteInput quote(Rfq rfq, Vendor vendor, String price, String currency) {
        return quote(rfq, vendor, price, currency, "0", 7, TODAY.plusDays(30), "0", "0");
    }

    private QuoteInput quote(Rfq rfq, Vendor vendor, String price, String currency, String minimum, int days, LocalDate validUntil, String freight, String duty) {
        return new QuoteInput(rfq.lines().getFirst().id(), vendor.id(), Amounts.unitPrice(price, currency), new BigDecimal(minimum), null, days, validUntil,
                new BigDecimal(freight), new BigDecimal(duty), null, null);
    }

    private void award(Rfq rfq, Vendor vendor, @Nullable String reason) {
        long quote = comparing.compare(rfq.id(), bea).lines().getFirst().quotes().stream().filter(each -> each.quote().vendorId() == vendor.id())
                .findFirst().orElseThrow().quote().id();
        decide("UserTask_CompareQuotes", "rfq", rfq.id(), "bea", DecisionKind.COMPLETE, Map.of("rfqDecision", "award",
                "awards", List.of(new AwardChoice(rfq.lines().getFirst().id(), quote, reason).toAnswer())));
    }

    private void approved(Requisition approved, String by) {
        checking.check(approved.id());
        jdbc.sql("""
                insert into approval_decision (id, company_code, process_instance_key, root_key, element_id, document_type, document_id, revision,
                  approval_level, decision, decided_by, decided_at)
                values (?, ?, 1, 1, 'UserTask_Approve', 'requisition', ?, 1, 1, 'approve', ?, now(3))""")
                .params(Ids.next(), company, String.valueOf(approved.id()), by).update();
    }

    private void decide(String element, String type, long id, String by, DecisionKind kind, Map<String, Object> answer) {
        Decision decision = new Decision(Ids.next(), Ids.next(), company, 1, 1, "RFQ", element, type, String.valueOf(id), null, null, kind, null, by, null,
                "127.0.0.1", Instant.now());
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, answer)));
    }

    private void approve(Vendor vendor) {
        approvedSuppliers.create(new ApprovedSupplierDetails(company, vendor.id(), product.id(), null, TODAY.minusDays(1), null, null), Set.of(company));
    }

    /** As time does. */
    private void expire(Rfq rfq, Vendor vendor) {
        jdbc.sql("update purchasing_rfq_quote set valid_until = ? where rfq_id = ? and vendor_id = ?").params(TODAY.minusDays(1), rfq.id(), vendor.id()).update();
    }

    private Requisition stored(long id) {
        return requisitions.findByIdAndCompanyCodeIn(id, Set.of(company)).orElseThrow();
    }
}
