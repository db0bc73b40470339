package io.quayside.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.ApprovalIntegrationTest;
import io.quayside.approval.SodRefusal;
import io.quayside.approval.SodRefusals;
import io.quayside.inventory.InventoryMother;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.quality.QualityMother.Place;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.disposition.Dispositions;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.InspectionStatus;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.quality.inspection.PreparingInspections;
import io.quayside.quality.inspection.ReceivedGoods;
import io.quayside.quality.nonconformance.EightDisciplines;
import io.quayside.quality.nonconformance.FindingNonconformances;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.quality.nonconformance.NonconformanceStatus;
import io.quayside.quality.nonconformance.OpenNonconformance;
import io.quayside.quality.nonconformance.OpeningNonconformances;
import io.quayside.quality.nonconformance.Source;
import io.quayside.quality.nonconformance.VendorReports;
import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.sampling.Severity;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people answer on the tasks of quality, and who may not. */
class QualityTasksTest extends ApprovalIntegrationTest {

    private static final Set<String> QNL = Set.of("QNL");
    private static final String QUALITY = "quality-inspector";

    @Autowired QualityMother mother;
    @Autowired MasterDataMother masterData;
    @Autowired InventoryMother inventory;
    @Autowired Companies companies;
    @Autowired WorkingCalendars calendars;
    @Autowired PlanningInspections planning;
    @Autowired PreparingInspections preparing;
    @Autowired ConcludingInspections concluding;
    @Autowired DisposingOfGoods disposing;
    @Autowired Dispositions dispositions;
    @Autowired FindingInspections finding;
    @Autowired OpeningNonconformances opening;
    @Autowired FollowingNonconformances following;
    @Autowired FindingNonconformances nonconformances;
    @Autowired ScoringVendors scoring;
    @Autowired VendorReports reports;
    @Autowired SodRefusals refusals;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void theSettingIsAsItWas() {
        letReceiversInspect("false");
    }

    @Test
    void who_received_the_goods_does_not_inspect_them_and_the_attempt_is_recorded() {
        long inspection = received("rico");
        long task = inspectTask(inspection);

        assertThat(deciding.decidability(task, people.user("rico")).decidable()).isFalse();
        assertThatThrownBy(() -> decide(task, "rico", results(0))).isInstanceOf(Refusal.Forbidden.class)
                .hasMessage("Rico Receiver has received this and may not inspect it");
        assertThat(recorded(task).rule()).isEqualTo("receive-inspect");

        decide(task, "quinn", results(0));
        assertThat(finding.get(inspection).status()).isEqualTo(InspectionStatus.INSPECTED);
        assertThat(finding.get(inspection).verdict()).hasValueSatisfying(verdict -> assertThat(verdict.inspectedBy()).isEqualTo("quinn"));
    }

    @Test
    void a_small_company_may_let_receivers_inspect() {
        letReceiversInspect("true");
        long inspection = received("rico");

        decide(inspectTask(inspection), "rico", results(0));

        assertThat(finding.get(inspection).status()).isEqualTo(InspectionStatus.INSPECTED);
    }

    @Test
    void an_answer_that_is_not_complete_leaves_the_task_open() {
        long inspection = received("rex");
        long task = inspectTask(inspection);

        assertThatThrownBy(() -> decide(task, "quinn", Map.of("comment", "fine"))).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsOnlyKeys("results[0].nonconforming"));
        assertThatThrownBy(() -> decide(task, "quinn", Map.of("results", "fine"))).isInstanceOf(Refusal.Invalid.class);
        assertThat(deciding.decidability(task, people.user("quinn")).decidable()).isTrue();
    }

    @Test
    void a_concession_needs_the_signature_of_somebody_else() {
        long disposition = failed();
        decide(tasks.task("UserTask_DecideDisposition", "disposition", id(disposition), QUALITY).create(), "quinn",
                Map.of("disposition", "use-as-is", "comment", "Only the label"));
        long task = tasks.task("UserTask_CountersignConcession", "disposition", id(disposition), QUALITY).create();

        assertThatThrownBy(() -> decide(task, "quinn", Map.of("concession", "grant", "comment", "me, too")))
                .hasMessage("Quinn Inspector has disposed of this and may not countersign it");
        assertThat(recorded(task).rule()).isEqualTo("dispose-countersign");
        decide(task, "quentin", Map.of("concession", "grant", "comment", "agreed"));

        assertThat(dispositions.findById(disposition).orElseThrow().countersignedBy()).isEqualTo("quentin");
    }

    @Test
    void who_decided_to_scrap_goods_does_not_approve_that() {
        long disposition = failed();
        jdbc.sql("update quality_disposition set decided_by = 'dora', kind = 'SCRAP' where id = ?").param(disposition).update();
        long task = tasks.task("UserTask_Approve", "disposition", id(disposition), "approver-1").create();

        assertThatThrownBy(() -> decide(task, "dora", "approve")).hasMessage("Dora Double has disposed of this and may not approve it");
    }

    @Test
    void a_certificate_that_is_not_filed_is_not_obtained() {
        long inspection = received("rex", QualityMother.THREAD, QualityMother.MILL_CERTIFICATE);
        long task = tasks.task("UserTask_ObtainCertificate", "inspection", id(inspection), QUALITY).create();

        assertThatThrownBy(() -> decide(task, "quinn", Map.of("certificateAnswer", "obtained"))).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("certificateAnswer", "there is no Mill certificate on file"));
        decide(task, "quinn", Map.of("certificateAnswer", "reject"));
    }

    @Test
    void a_nonconformance_goes_from_analysis_to_a_verified_action() {
        masterData.company("QNL", "EUR");
        var vendor = masterData.vendor("QNL", "Vendor with rust");
        var nonconformance = opening.open(new OpenNonconformance("QNL", Source.OTHER, null, null, vendor.id(), null, null, "Rusty bolts", "Found at picking"),
                people.user("quinn"));
        long id = nonconformance.id();
        assertThat(scoring.score("QNL", vendor.id()).orElseThrow()).as("counts against the vendor").isEqualByComparingTo("0");

        decide(tasks.task("UserTask_AnalyseNonconformance", "nonconformance", id(id), QUALITY).create(), "quinn", analysis("bea", "2099-01-31"));
        assertThat(following.dueAt(id)).as("the end of the office day").hasToString("2099-01-31T17:00+01:00");
        following.askVendor(id);
        assertThat(jdbc.sql("select body from workflow_mail where subject = ?").param("8D report requested: " + nonconformance.number()).query(String.class).single())
                .contains("Rusty bolts", "Damp store", reports.of(id).orElseThrow().dueOn().toString());
        LocalDate today = LocalDate.ofInstant(clock.instant(), companies.get("QNL").timeZone());
        assertThat(reports.of(id).orElseThrow().dueOn()).as("ten working days").isEqualTo(calendars.of("QNL").plusWorkingDays(today, 10)).isAfter(today.plusDays(11));
        following.remindVendor(id);
        assertThat(jdbc.sql("select count(*) from workflow_mail where subject = ?").param("Reminder: 8D report on " + nonconformance.number()).query(Long.class).single()).isOne();
        var content = new EightDisciplines("Ann, Bob", null, "Stock blocked", "Damp store", "Dried", null, null, null);
        assertThatThrownBy(() -> reports.receive(id, content, LocalDate.of(2099, 1, 1), people.user("quinn"))).isInstanceOf(Refusal.Invalid.class);
        reports.receive(id, content, LocalDate.of(2020, 1, 1), people.user("quinn"));
        assertThat(reports.of(id).orElseThrow().content()).isEqualTo(content);
        following.remindVendor(id);
        assertThat(jdbc.sql("select count(*) from workflow_mail where subject = ?").param("Reminder: 8D report on " + nonconformance.number()).query(Long.class).single())
                .as("it has come").isOne();
        following.escalate(id);
        assertThat(jdbc.sql("select recipient from workflow_mail where subject = ? order by recipient").param("Overdue: " + nonconformance.number()).query(String.class).list())
                .containsExactly("petra@quayside.example", "quinn@quayside.example");

        decide(tasks.task("UserTask_TakeCorrectiveAction", "nonconformance", id(id), QUALITY).create(), "quinn", Map.of("actionResult", "Moved the store"));
        long verify = tasks.task("UserTask_VerifyEffectiveness", "nonconformance", id(id), QUALITY).create();
        ofProcess(verify, "nonconformance");
        assertThatThrownBy(() -> decide(verify, "quinn", Map.of("effective", "yes", "comment", "looks good")))
                .hasMessage("Quinn Inspector has corrected this and may not verify it");
        decide(verify, "quentin", Map.of("effective", "yes", "comment", "No rust for a month"));
        following.close(id);

        assertThat(nonconformances.get(id, QNL).status()).isEqualTo(NonconformanceStatus.CLOSED);
        assertThatThrownBy(() -> nonconformances.get(id, Set.of("QUS"))).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void an_action_needs_somebody_to_do_it_and_a_day_to_come() {
        masterData.company("QNL", "EUR");
        long id = opening.open(new OpenNonconformance("QNL", Source.OTHER, null, null, null, null, null, "Dents", "Seen"), people.user("quinn")).id();
        long task = tasks.task("UserTask_AnalyseNonconformance", "nonconformance", id(id), QUALITY).create();

        for (var wrong : Map.of("actionOwner", analysis("nobody", "2099-01-31"), "actionDueOn", without(analysis("bea", "2001-01-31"), "requestVendorReport"),
                "requestVendorReport", analysis("bea", "2099-01-31")).entrySet()) {
            assertThatThrownBy(() -> decide(task, "quinn", wrong.getValue())).isInstanceOfSatisfying(Refusal.Invalid.class,
                    invalid -> assertThat(invalid.errors()).containsOnlyKeys(wrong.getKey()));
        }
    }

    @Test
    void what_was_opened_by_mistake_is_cancelled_by_its_process() {
        masterData.company("QNL", "EUR");
        long id = opening.open(new OpenNonconformance("QNL", Source.OTHER, null, null, null, null, null, "Dents", "Seen"), people.user("quinn")).id();

        following.requestCancellation(id, "Wrong lot", people.user("quinn"));
        assertThat(jdbc.sql("select count(*) from workflow_outbox where payload like ?").param("%nonconformance-cancelled%" + id + "%").query(Long.class).single()).isOne();
        following.cancel(id, "Wrong lot");

        assertThatThrownBy(() -> following.requestCancellation(id, "Again", people.user("quinn"))).isInstanceOf(Refusal.Conflict.class);
    }

    private long inspectTask(long inspection) {
        return tasks.task("UserTask_InspectGoods", "inspection", id(inspection), QUALITY).create();
    }

    private long received(String receiver) {
        return received(receiver, QualityMother.THREAD);
    }

    private long received(String receiver, Characteristic... characteristics) {
        var place = place();
        Product product = mother.product();
        mother.plan(place, product, characteristics);
        mother.arrive(place, product, null, 100);
        ReceivedGoods goods = mother.received(place, masterData.vendor("QNL", "Vendor of " + receiver), product, null, 100);
        long id = planning.plan(List.of(new ReceivedGoods(goods.receiptId(), goods.receiptNumber(), goods.receiptLineId(), "QNL", goods.warehouseCode(),
                goods.vendorId(), goods.productId(), null, List.of(), goods.quantity(), goods.value(), receiver, null))).getFirst().inspectionId();
        preparing.draw(id, Severity.NORMAL);
        return id;
    }

    private long failed() {
        long inspection = received("rex");
        decide(inspectTask(inspection), "quinn", results(5));
        concluding.evaluate(inspection);
        return disposing.open(inspection).getFirst().id();
    }

    private Place place() {
        masterData.company("QNL", "EUR");
        inventory.warehouse("QNL", "QTT");
        boolean there = jdbc.sql("select count(*) from masterdata_location where warehouse_code = 'QTT'").query(Long.class).single() > 0;
        return there ? new Place("QNL", "QTT", Map.of(LocationKind.QUALITY, mother.existing("QTT", LocationKind.QUALITY))) : mother.places("QNL", "QTT");
    }

    private void letReceiversInspect(String setting) {
        CompanyDetails now = masterData.company("QNL", "EUR").details();
        var settings = new HashMap<>(now.settings());
        settings.put("quality.receiver-inspects", setting);
        companies.change("QNL", new CompanyDetails(now.code(), now.name(), now.currency(), now.locale(), now.timeZone(), now.country(), now.weekend(), now.dayStart(),
                now.dayEnd(), now.street(), now.zip(), now.city(), now.taxId(), settings, now.version()), QNL);
    }

    private void ofProcess(long task, String process) {
        jdbc.sql("update history_task set process_id = ? where task_key = ?").params(process, task).update();
    }

    private SodRefusal recorded(long task) {
        return refusals.list(QNL, "", PageRequest.of(0, 1000)).stream().filter(refusal -> refusal.taskKey() == task).findFirst().orElseThrow();
    }

    private static Map<String, Object> results(int bad) {
        return Map.of("results", List.of(Map.of("position", 0, "measured", List.of(), "nonconforming", bad)), "comment", "looked at");
    }

    private static Map<String, Object> analysis(String owner, String dueOn) {
        return Map.of("containment", "Blocked the lot", "cause", "Damp store", "correctiveAction", "Move the store", "actionOwner", owner,
                "actionDueOn", LocalDate.parse(dueOn).toString(), "requestVendorReport", true);
    }

    private static Map<String, Object> without(Map<String, Object> answer, String field) {
        var rest = new HashMap<>(answer);
        rest.remove(field);
        return rest;
    }

    private static String id(long id) {
        return Long.toString(id);
    }
}
