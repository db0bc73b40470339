package io.quayside.purchasing.requisition;

import static io.quayside.purchasing.PurchasingMother.input;
import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quayside.dataimport.requisition.ImportedRequisition;
import io.quayside.dataimport.requisition.RequisitionImporter;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class WritingRequisitionsTest extends PurchasingIntegrationTest {

    @Autowired
    private DraftingRequisitions drafting;
    @Autowired
    private SubmittingRequisitions submitting;
    @Autowired
    private CancellingRequisitions cancelling;
    @Autowired
    private CheckingRequisitions checking;
    @Autowired
    private FindingRequisitions finding;
    @Autowired
    private ParsingLines parsing;
    @Autowired
    private RequisitionImporter importer;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Companies companies;

    private String company;
    private CurrentUser rita;
    private Product product;
    private Vendor cheap;

    @BeforeEach
    void market() {
        company = mother.company();
        rita = user("rita", company);
        product = mother.product();
        cheap = mother.vendor(company, "Cheap", "USD", VendorStatus.ACTIVE, "c@vendor.example");
        mother.price(cheap, product, "1", "10", false);
        Vendor blocked = mother.vendor(company, "Blocked", "EUR", VendorStatus.BLOCKED, "b@vendor.example");
        mother.price(blocked, product, "1", "1", false);
    }

    @Test
    void what_is_left_out_is_filled_in() {
        Requisition requisition = mother.draft(company, line(product, "2", null, null));

        RequisitionLine line = requisition.lines().getFirst();
        assertThat(line.suggestedVendorName()).isEqualTo("Cheap");
        assertThat(line.unitPrice()).isEqualTo(Amounts.unitPrice("10", "USD"));
        assertThat(line.warehouseCode()).isEqualTo(company + "W");
        assertThat(line.costCentre()).isEqualTo("MRO");
        assertThat(requisition.number()).matches("PR-\\d{4}-000001");
        assertThat(requisition.companyTotal()).hasToString("EUR 16.00");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_at_its_field() {
        LineInput noProduct = new LineInput(null, 1L, null, Quantity.of("1", "PCE"), null, null, null, null, null, null);
        LineInput half = new LineInput(null, product.id(), null, Quantity.of("0.5", "PCE"), null, null, null, null, null, null);
        LineInput elsewhere = new LineInput(null, product.id(), null, Quantity.of("1", "PCE"), null, "XX", 7L, null, "NONE", null);

        assertThatThrownBy(() -> drafting.create(input(company, noProduct, half, elsewhere), rita))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys(
                        "lines[0].productId", "lines[1].quantity", "lines[2].warehouseCode", "lines[2].suggestedVendorId", "lines[2].costCentre"));
    }

    @Test
    void a_line_is_charged_as_the_header_says_unless_it_has_a_cost_centre_of_its_own() {
        mother.costCentre(company, "CC-700");
        Requisition draft = mother.draft(company, line(product, "2", null, null), charged("MRO"));
        assertThat(draft.lines()).extracting(RequisitionLine::costCentre).containsExactly("MRO", "MRO");

        Requisition changed = drafting.change(draft.id(), header("CC-700", line(product, "2", null, null), charged("MRO")), rita);
        assertThat(changed.lines()).extracting(RequisitionLine::costCentre).containsExactlyInAnyOrder("CC-700", "MRO");
        assertThat(drafting.copy(draft.id(), rita).lines()).extracting(RequisitionLine::costCentre).containsExactlyInAnyOrder("CC-700", "MRO");
    }

    @Test
    void a_cost_centre_that_changes_in_approval_is_part_of_the_new_revision() {
        mother.costCentre(company, "CC-700");
        Requisition requisition = mother.submitted(company, line(product, "2", null, null));
        long lineId = requisition.lines().getFirst().id();
        LineInput moved = new LineInput(lineId, product.id(), null, Quantity.of("2", "PCE"), null, null, null, null, "CC-700", null);

        drafting.change(requisition.id(), header("CC-700", moved), rita);

        assertThat(finding.revisions(requisition.id(), rita)).last().satisfies(entry -> assertThat(entry.changes())
                .extracting(RevisionDiff.Change::line, RevisionDiff.Change::field, RevisionDiff.Change::before, RevisionDiff.Change::after)
                .contains(tuple(null, "costCentre", "MRO", "CC-700"), tuple(1, "costCentre", "MRO", "CC-700")));
    }

    @Test
    void a_paste_may_name_vendor_warehouse_and_cost_centre() {
        mother.vendor(company, "Twin", "EUR", VendorStatus.ACTIVE, "one@vendor.example");
        mother.vendor(company, "Twin", "EUR", VendorStatus.ACTIVE, "two@vendor.example");
        mother.price(mother.vendor(company, "Dear", "EUR", VendorStatus.ACTIVE, "d@vendor.example"), product, "1", "20", false);
        String rows = "sku;quantity;vendor;warehouse;cost centre\n%1$s;1;dear;%2$sW;MRO\n%1$s;1;%3$s;;\n%1$s;1;nobody;XX;NONE\n%1$s;1;twin;;"
                .formatted(product.sku(), company, cheap.number());

        List<ParsingLines.ParsedRow> parsed = parsing.parse(company, rows, rita);

        assertThat(parsed.get(0).errors()).isEmpty();
        assertThat(parsed.get(0).line()).extracting(LineDraft::suggestedVendorName, LineDraft::unitPrice, LineDraft::warehouseCode, LineDraft::costCentre)
                .containsExactly("Dear", Amounts.unitPrice("20", "EUR"), company + "W", "MRO");
        assertThat(parsed.get(1).line()).extracting(LineDraft::suggestedVendorId).isEqualTo(cheap.id());
        assertThat(parsed.get(2).errors()).containsOnlyKeys("suggestedVendorId", "warehouseCode", "costCentre")
                .containsEntry("suggestedVendorId", "There is no vendor nobody");
        assertThat(parsed.get(3).errors()).containsEntry("suggestedVendorId", "There is more than one vendor twin");
    }

    @Test
    void submitting_tells_the_process_once_and_keeps_the_revision() {
        Requisition requisition = mother.submitted(company, line(product, "2", null, null));

        assertThat(published(PurchasingMessages.REQUISITION_SUBMITTED, requisition.id())).singleElement().asString()
                .contains("\"amountMinor\":1600", "\"currency\":\"EUR\"", requisition.number());
        assertThatThrownBy(() -> submitting.submit(requisition.id(), rita)).isInstanceOf(Refusal.Conflict.class);
        assertThat(finding.revisions(requisition.id(), rita)).hasSize(1);
    }

    @Test
    void a_date_that_has_passed_cannot_be_kept() {
        LineInput late = new LineInput(null, product.id(), null, Quantity.of("1", "PCE"), LocalDate.of(2020, 1, 1), null, null, null, null, null);
        Requisition draft = mother.draft(company, late);

        assertThatThrownBy(() -> submitting.submit(draft.id(), rita))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsKey("lines[0].neededBy"));
    }

    @Test
    void a_company_may_want_a_cost_centre_on_every_line() {
        RequisitionInput nowhere = new RequisitionInput(company, "Bearings", null, null, null, null, List.of(line(product, "2", null, null)), null);
        Requisition free = drafting.create(nowhere, rita);
        Requisition other = drafting.create(nowhere, rita);
        submitting.submit(other.id(), rita);
        requireCostCentres();

        assertThatThrownBy(() -> submitting.submit(free.id(), rita)).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsExactly(Map.entry("lines[0].costCentre", "is needed")));
        assertThatThrownBy(() -> drafting.change(other.id(), nowhere, rita)).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsKey("lines[0].costCentre"));

        drafting.change(free.id(), input(company, line(product, "2", null, null)), rita);
        assertThat(submitting.submit(free.id(), rita).status()).isEqualTo(RequisitionStatus.SUBMITTED);
    }

    private void requireCostCentres() {
        CompanyDetails now = companies.get(company).details();
        Map<String, String> settings = new HashMap<>(now.settings());
        settings.put("purchasing.cost-centre-required", "true");
        companies.change(company, new CompanyDetails(now.code(), now.name(), now.currency(), now.locale(), now.timeZone(), now.country(), now.weekend(),
                now.dayStart(), now.dayEnd(), now.street(), now.zip(), now.city(), now.taxId(), settings, now.version()), Set.of(company));
    }

    @Test
    void a_change_in_approval_is_a_new_revision_that_the_process_hears_of() {
        Requisition requisition = mother.submitted(company, line(product, "2", null, null));
        checking.check(requisition.id());

        Requisition changed = drafting.change(requisition.id(), input(company, line(product, "3", null, null)), rita);

        assertThat(changed.revision()).isEqualTo(2);
        assertThat(published(PurchasingMessages.REQUISITION_CHANGED, requisition.id() + ":1")).hasSize(1);
        assertThat(finding.revisions(requisition.id(), rita)).hasSize(2).last()
                .satisfies(entry -> assertThat(entry.changes()).extracting(RevisionDiff.Change::field).contains("quantity", "total"));
        assertThat(checking.check(requisition.id()).requisition().status()).isEqualTo(RequisitionStatus.IN_APPROVAL);
    }

    @Test
    void only_the_requester_changes_a_requisition_and_only_as_last_seen() {
        Requisition draft = mother.draft(company, line(product, "2", null, null));

        assertThatThrownBy(() -> drafting.change(draft.id(), input(company), user("bea", company, Role.BUYER))).isInstanceOf(Refusal.Forbidden.class);
        assertThatThrownBy(() -> drafting.change(draft.id(), input(company), user("rob", company))).isInstanceOf(Refusal.NotFound.class);
        RequisitionInput stale = new RequisitionInput(company, "Bearings", null, null, null, null, List.of(), draft.version() + 1);
        assertThatThrownBy(() -> drafting.change(draft.id(), stale, rita)).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void a_draft_ends_at_once_and_anything_later_by_its_process() {
        Requisition draft = mother.draft(company, line(product, "2", null, null));
        assertThat(cancelling.cancel(draft.id(), "Mistake", rita).status()).isEqualTo(RequisitionStatus.CANCELLED);

        Requisition submitted = mother.submitted(company, line(product, "2", null, null));
        CurrentUser bea = user("bea", company, Role.BUYER);
        assertThat(cancelling.cancel(submitted.id(), "Stop", bea).status()).isEqualTo(RequisitionStatus.SUBMITTED);
        assertThat(published(PurchasingMessages.REQUISITION_CANCELLED, submitted.id())).singleElement().asString().contains("\"cancelledBy\":\"bea\"");
        assertThatThrownBy(() -> cancelling.cancel(submitted.id(), " ", bea)).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_copy_is_a_new_draft_of_the_same_lines() {
        Requisition original = mother.submitted(company, line(product, "2", null, null), line(product, "5", cheap, "9"));

        Requisition copy = drafting.copy(original.id(), rita);

        assertThat(copy.number()).isNotEqualTo(original.number());
        assertThat(copy.status()).isEqualTo(RequisitionStatus.DRAFT);
        assertThat(copy.total()).isEqualTo(original.total());
    }

    @Test
    void an_import_of_five_hundred_is_one_transaction_of_numbered_drafts() {
        List<ImportedRequisition> file = IntStream.rangeClosed(1, 500).mapToObj(i -> new ImportedRequisition("R" + i, "Import " + i, null,
                List.of(new ImportedRequisition.Line(product.id(), product.sku(), Quantity.of(i, "PCE"), LocalDate.of(2099, 1, 1), company + "W",
                        cheap.id(), Amounts.unitPrice("10", "USD"), "MRO", null)))).toList();

        transaction.executeWithoutResult(status -> importer.create(company, "rita", file));

        assertThat(jdbc.sql("select count(*), max(number) from purchasing_requisition where company_code = ? and status = 'DRAFT'")
                .param(company).query((row, number) -> row.getInt(1) + " " + row.getString(2).substring(8)).single()).isEqualTo("500 000500");
    }

    @Test
    void an_import_that_breaks_leaves_nothing_behind() {
        ImportedRequisition good = new ImportedRequisition("A", "Good", null, List.of(new ImportedRequisition.Line(product.id(), product.sku(),
                Quantity.of(1, "PCE"), LocalDate.of(2099, 1, 1), company + "W", null, Amounts.unitPrice("1", "EUR"), "MRO", null)));
        ImportedRequisition broken = new ImportedRequisition("B", "Broken", null, List.of());

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> importer.create(company, "rita", List.of(good, broken))));

        assertThat(jdbc.sql("select count(*) from purchasing_requisition where company_code = ?").param(company).query(Integer.class).single()).isZero();
    }

    private LineInput charged(String costCentre) {
        return new LineInput(null, product.id(), null, Quantity.of("3", "PCE"), null, null, null, null, costCentre, null);
    }

    private RequisitionInput header(String costCentre, LineInput... lines) {
        return new RequisitionInput(company, "Bearings", null, costCentre, null, null, List.of(lines), null);
    }
}
