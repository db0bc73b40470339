package io.quayside.process.quality;

import static io.quayside.process.quality.QualityInspectionProcess.*;
import static io.quayside.process.receiving.PutawayProcess.JOB_PLAN_PUTAWAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.process.engine.Approvals;
import io.quayside.process.engine.Case;
import io.quayside.process.engine.PathTest;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QualityInspectionPathTest extends PathTest {

    private static final String END = "EndEvent_InspectionDone";
    private static final Map<String, Object> NOTHING = Map.of("putawayCount", 0);

    QualityInspectionPathTest() {
        super(PROCESS_ID);
    }

    @Test
    void should_release_goods_that_are_accepted() {
        var inspection = inspected(certified(called()));

        evaluated(inspection, true, "passed").job(JOB_RELEASE_GOODS).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_release_the_lot_of_a_good_vendor_without_a_look() {
        var inspection = prepared(called(), new SamplingFacts("skip-lot", true, new BigDecimal("97"), 10, 0, NORMAL, 1));

        inspection.job(JOB_SKIP_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_sample_more_strictly_after_rejected_lots() {
        var inspection = prepared(called(), new SamplingFacts("all", true, new BigDecimal("80"), 1, 2, NORMAL, 0));

        assertThat(inspection.jobSeen(JOB_DRAW_SAMPLE)).containsEntry("samplingDecision", TIGHTENED);
        evaluated(inspected(inspection), true, "passed").job(JOB_RELEASE_GOODS).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_inspect_when_the_certificate_has_come() {
        var inspection = held(requested());

        inspection.task(OBTAIN_CERTIFICATE_TASK, Map.of("certificateAnswer", "obtained")).job(JOB_RESUME_INSPECTION);

        evaluated(inspected(certified(inspection)), true, "passed").job(JOB_RELEASE_GOODS).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_release_a_lot_whose_turn_it_is_not_when_its_certificate_has_come() {
        var inspection = prepared(called(), new SamplingFacts("certificate-only", false, null, 0, 0, null, 0)).job(JOB_DRAW_SAMPLE).job(JOB_HOLD_GOODS);

        inspection.task(OBTAIN_CERTIFICATE_TASK, Map.of("certificateAnswer", "obtained")).job(JOB_RESUME_INSPECTION);
        prepared(inspection, new SamplingFacts("certificate-only", true, null, 0, 0, null, 0));

        inspection.job(JOB_SKIP_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_dispose_of_what_came_damaged_without_a_look() {
        var inspection = called().job(JOB_PREPARE_INSPECTION, Map.of("samplingFacts", new SamplingFacts("all", true, null, 0, 0, null, 0),
                "certificateInOrder", true, "inQuarantine", true, "title", "Blocked: 5 PCE Bolt"));

        quarantined(inspection, part("1", 10));
        dispose(inspection, "scrap");
        inspection.job(JOB_APPLY_DISPOSITION).job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_put_away_what_was_accepted_while_the_rest_is_decided_on() {
        var inspection = evaluated(inspected(certified(called())), false, "passed").job(JOB_QUARANTINE_GOODS, Map.of("dispositions", Arrays.asList(part("1", 10))));

        inspection.job(JOB_PLAN_PUTAWAY, Map.of("putawayCount", 1, "putawayRound", inspection.key())).task("UserTask_PutAway", Map.of());
        dispose(inspection, "scrap");
        inspection.job(JOB_APPLY_DISPOSITION).job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_return_goods_whose_certificate_does_not_come_when_that_is_approved() {
        var inspection = held(called());

        inspection.task(OBTAIN_CERTIFICATE_TASK, Map.of("certificateAnswer", "reject"));
        quarantined(inspection, part("1", 1_000));
        dispose(inspection, "return-to-vendor");
        Approvals.decide(inspection, 1, "approve");

        inspection.job(JOB_APPLY_DISPOSITION).job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_use_a_part_as_it_is_with_a_second_signature() {
        var inspection = failed();

        dispose(inspection, "use-as-is");
        inspection.task(COUNTERSIGN_CONCESSION_TASK, Map.of("concession", "grant", "comment", "Only the label"));

        assertThat(inspection.jobSeen(JOB_APPLY_DISPOSITION)).containsEntry("dispositionId", "1");
        inspection.job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_decide_again_without_the_second_signature() {
        var inspection = failed();

        dispose(inspection, "use-as-is");
        inspection.task(COUNTERSIGN_CONCESSION_TASK, Map.of("concession", "refuse", "comment", "Customers complained"));
        dispose(inspection, "rework");
        inspection.task(REWORK_GOODS_TASK, Map.of("comment", "Relabelled"));

        inspection.job(JOB_APPLY_DISPOSITION).job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_decide_again_when_scrapping_is_not_approved() {
        var inspection = evaluated(inspected(certified(called())), false, "passed");
        quarantined(inspection, part("1", 3_000));

        dispose(inspection, "scrap");
        Approvals.decide(inspection, 1, "reject");
        dispose(inspection, "return-to-vendor");
        Approvals.decide(inspection, 1, "approve");
        Approvals.decide(inspection, 2, "approve");

        inspection.job(JOB_APPLY_DISPOSITION).job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_let_each_part_go_its_own_way() {
        var inspection = evaluated(inspected(certified(called())), false, "failed");
        quarantined(inspection, part("1", 10), part("2", 20));

        dispose(inspection, "scrap");
        inspection.job(JOB_APPLY_DISPOSITION);
        dispose(inspection, "scrap");

        inspection.job(JOB_APPLY_DISPOSITION).job(JOB_CLOSE_INSPECTION).job(JOB_PLAN_PUTAWAY, NOTHING).endsWith(END);
    }

    @Test
    void should_end_with_the_receipt_that_is_taken_back() {
        var inspection = certified(requested()).awaitTask(INSPECT_GOODS_TASK);

        inspection.publish(MESSAGE_CANCELLED, Map.of("cancellationReason", "Delivered to the wrong company", "cancelledBy", "ron"));

        inspection.endsWith("EndEvent_InspectionCancelled");
        assertThat(inspection.history().openTasks(INSPECT_GOODS_TASK)).isEmpty();
    }

    private Case called() {
        var inspection = newCase();
        return inspection.start(Map.of("inspectionId", "4711"));
    }

    private Case requested() {
        var inspection = newCase();
        return inspection.publish(MESSAGE_REQUESTED, inspection.variables(Map.of("inspectionId", inspection.key())));
    }

    private static Case prepared(Case inspection, SamplingFacts facts) {
        return inspection.job(JOB_PREPARE_INSPECTION, Map.of(
                "samplingFacts", facts, "certificateInOrder", facts.certificateInOrder(), "inQuarantine", false, "title", "Inspect 1200 PCE Bolt"));
    }

    private static Case certified(Case inspection) {
        return prepared(inspection, new SamplingFacts("all", true, null, 0, 0, null, 0)).job(JOB_DRAW_SAMPLE);
    }

    private static Case held(Case inspection) {
        return prepared(inspection, new SamplingFacts("all", false, null, 0, 0, null, 0)).job(JOB_DRAW_SAMPLE).job(JOB_HOLD_GOODS);
    }

    private static Case inspected(Case inspection) {
        return inspection.task(INSPECT_GOODS_TASK, Map.of("comment", "as expected"));
    }

    private static Case evaluated(Case inspection, boolean allAccepted, String verdict) {
        return inspection.job(JOB_EVALUATE_INSPECTION, Map.of("allAccepted", allAccepted, "inspectionVerdict", verdict));
    }

    private Case failed() {
        return quarantined(evaluated(inspected(certified(called())), false, "failed"), part("1", 1_000));
    }

    private static Case quarantined(Case inspection, QuarantinedPart... parts) {
        return inspection.job(JOB_QUARANTINE_GOODS, Map.of("dispositions", Arrays.asList(parts))).job(JOB_PLAN_PUTAWAY, NOTHING);
    }

    private static QuarantinedPart part(String id, long amount) {
        return new QuarantinedPart(id, "80 PCE in quarantine", "rejected", BigDecimal.valueOf(amount), amount * 100);
    }

    private static void dispose(Case inspection, String disposition) {
        inspection.task(DECIDE_DISPOSITION_TASK, Map.of("disposition", disposition, "comment", "because"));
    }
}
