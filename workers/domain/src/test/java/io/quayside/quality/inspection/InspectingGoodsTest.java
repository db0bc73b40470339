package io.quayside.quality.inspection;

import static io.quayside.masterdata.company.LocationKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.StockLevels;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.quality.QualityMother;
import io.quayside.quality.QualityMother.Place;
import io.quayside.quality.certificate.CertificateDetails;
import io.quayside.quality.certificate.Certificates;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.quality.disposition.Disposition;
import io.quayside.quality.disposition.DispositionKind;
import io.quayside.quality.disposition.DispositionsDriver;
import io.quayside.quality.inspection.InspectionAnswer.Part;
import io.quayside.quality.inspection.InspectionAnswer.Result;
import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.sampling.Severity;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From goods at the quality location to goods that may be used, or to wherever their disposition sends them. */
class InspectingGoodsTest extends DomainIntegrationTest {

    private static final BigDecimal GOOD = new BigDecimal("40.0");
    private static final BigDecimal BAD = new BigDecimal("41.0");

    @Autowired QualityMother mother;
    @Autowired PlanningInspections planning;
    @Autowired PreparingInspections preparing;
    @Autowired RecordingResults recording;
    @Autowired ConcludingInspections concluding;
    @Autowired FindingInspections finding;
    @Autowired DisposingOfGoods disposing;
    @Autowired DispositionsDriver dispositions;
    @Autowired Certificates certificates;
    @Autowired ScoringVendors scoring;
    @Autowired StockLevels stock;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private record Arrived(Place place, Vendor vendor, Product product, long inspection) {}

    @Test
    void should_release_a_lot_that_passes() {
        var goods = arrived("QIA", 1200, QualityMother.LENGTH);
        assertThat(available(goods)).as("while in quality").isZero();

        preparing.draw(goods.inspection(), Severity.NORMAL);
        record(goods, new InspectionAnswer(List.of(measured(80)), null, false, List.of(), "fine"));
        concluding.evaluate(goods.inspection());
        concluding.release(goods.inspection());

        assertThat(mother.onHand(goods.product(), goods.place(), INPUT)).isEqualByComparingTo("1200");
        assertThat(mother.onHand(goods.product(), goods.place(), QUALITY)).isZero();
        assertThat(available(goods)).isEqualByComparingTo("1200");
        assertThat(finding.get(goods.inspection()).status()).isEqualTo(InspectionStatus.RELEASED);
        assertThat(scoring.score("QIA", goods.vendor().id())).hasValue(new BigDecimal("100.0"));
    }

    @Test
    void should_take_out_the_bad_units_of_a_lot_that_passes() {
        var goods = arrived("QIB", 1200, QualityMother.LENGTH);
        preparing.draw(goods.inspection(), Severity.NORMAL);

        record(goods, new InspectionAnswer(List.of(measured(80, BAD, BAD)), null, false, List.of(), null));

        assertThat(parts(goods)).containsExactly("ACCEPTED 1198 PCE", "REJECTED 2 PCE");
    }

    @Test
    void should_reject_a_lot_at_the_rejection_number() {
        var goods = arrived("QIC", 1200, QualityMother.THREAD);
        preparing.draw(goods.inspection(), Severity.NORMAL);
        record(goods, new InspectionAnswer(List.of(new Result(0, null, 3, null)), null, false, List.of(), null));

        concluding.evaluate(goods.inspection());
        disposing.open(goods.inspection());

        assertThat(parts(goods)).containsExactly("REJECTED 1200 PCE");
        assertThat(mother.onHand(goods.product(), goods.place(), QUARANTINE)).isEqualByComparingTo("1200");
        assertThat(available(goods)).isZero();
        assertThat(scoring.score("QIC", goods.vendor().id())).hasValue(new BigDecimal("0.0"));
        assertThat(jdbc.sql("select title from quality_nonconformance where source_id = ?").param(goods.inspection()).query(String.class).single())
                .startsWith("1200 PCE of");
    }

    @Test
    void should_be_stricter_when_tightened() {
        var goods = arrived("QID", 1200, QualityMother.THREAD);
        preparing.draw(goods.inspection(), Severity.TIGHTENED);

        record(goods, new InspectionAnswer(List.of(new Result(0, null, 2, null)), null, false, List.of(), null));

        assertThat(parts(goods)).containsExactly("REJECTED 1200 PCE");
    }

    @Test
    void should_split_a_line_into_parts_that_go_their_own_ways() {
        var goods = arrived("QIE", 1000, QualityMother.THREAD);
        preparing.draw(goods.inspection(), Severity.NORMAL);
        record(goods, new InspectionAnswer(List.of(new Result(0, null, 20, null)), null, true, List.of(part(PartDecision.ACCEPTED, 700), part(PartDecision.REJECTED, 100),
                part(PartDecision.REWORK, 120), part(PartDecision.CONCESSION, 80)), null));
        concluding.evaluate(goods.inspection());

        List<Disposition> open = disposing.open(goods.inspection());

        assertThat(mother.onHand(goods.product(), goods.place(), INPUT)).isEqualByComparingTo("700");
        assertThat(mother.onHand(goods.product(), goods.place(), QUARANTINE)).isEqualByComparingTo("300");
        assertThat(open).extracting(each -> each.quantity().toString()).containsExactly("100 PCE", "120 PCE", "80 PCE");
        assertThat(open.getFirst().value().toString()).isEqualTo("EUR 100.00");

        dispositions.decide(open.get(0), DispositionKind.SCRAP);
        dispositions.decide(open.get(1), DispositionKind.REWORK);
        dispositions.decide(open.get(2), DispositionKind.USE_AS_IS);
        assertThatThrownBy(() -> disposing.apply(open.get(2).id())).as("without a second signature").isInstanceOf(Refusal.Conflict.class);
        dispositions.countersign(open.get(2));
        open.forEach(each -> disposing.apply(each.id()));
        concluding.close(goods.inspection());

        assertThat(mother.onHand(goods.product(), goods.place(), QUARANTINE)).isZero();
        assertThat(mother.onHand(goods.product(), goods.place(), INPUT)).isEqualByComparingTo("780");
        assertThat(mother.onHand(goods.product(), goods.place(), QUALITY)).as("reworked, to be inspected again").isEqualByComparingTo("120");
        assertThat(finding.get(goods.inspection()).status()).isEqualTo(InspectionStatus.CLOSED);
        reworkedGoodsAreLookedAtOneByOne(goods);
    }

    private void reworkedGoodsAreLookedAtOneByOne(Arrived goods) {
        long again = jdbc.sql("select id from quality_inspection where previous_id = ?").param(goods.inspection()).query(Long.class).single();
        assertThat(preparing.draw(again, Severity.NORMAL).sampleSize()).isEqualTo(120);
        assertThat(jdbc.sql("select count(*) from workflow_outbox where payload like ?").param("%quality.inspection-requested%" + again + "%").query(Long.class).single())
                .isEqualTo(1);
    }

    @Test
    void should_return_goods_to_their_vendor() {
        var goods = arrived("QIF", 50, QualityMother.THREAD);
        preparing.draw(goods.inspection(), Severity.NORMAL);
        record(goods, new InspectionAnswer(List.of(new Result(0, null, 8, null)), null, false, List.of(), null));
        concluding.evaluate(goods.inspection());
        var open = disposing.open(goods.inspection()).getFirst();

        dispositions.decide(open, DispositionKind.RETURN_TO_VENDOR);
        disposing.apply(open.id());

        assertThat(mother.onHand(goods.product(), goods.place(), QUARANTINE)).isZero();
        assertThat(jdbc.sql("select concat(reason, ' ', to_kind, ' ', source_line_id) from inventory_stock_move where move_key = ? and company_code = 'QIF'")
                .param("inspection:%d:disposition:%d".formatted(goods.inspection(), open.id())).query(String.class).single())
                .isEqualTo("VENDOR_RETURN SUPPLIER " + finding.get(goods.inspection()).receiptLineId());
        assertThatThrownBy(() -> disposing.apply(open.id())).hasMessageContaining("already");
    }

    @Test
    void should_hold_goods_until_their_certificate_is_there() {
        var place = mother.company("QIG");
        var product = mother.trackedProduct();
        var vendor = mother.vendor("QIG");
        var lot = mother.lot(place, product, "L-1");
        mother.plan(place, product, QualityMother.MILL_CERTIFICATE);
        mother.arrive(place, product, lot, 10);
        long inspection = planning.plan(List.of(mother.received(place, vendor, product, lot.id(), 10))).getFirst().inspectionId();
        assertThat(preparing.prepare(inspection).certificateInOrder()).isFalse();

        concluding.hold(inspection);
        assertThat(mother.onHand(product, place, QUARANTINE)).isEqualByComparingTo("10");
        certificates.create(certificate(place, product, lot.id(), "RoHS", LocalDate.of(2099, 1, 1)), Set.of("QIG"));
        assertThat(preparing.prepare(inspection).certificateInOrder()).as("of another kind").isFalse();
        certificates.create(certificate(place, product, lot.id(), " mill Certificate", LocalDate.of(2020, 1, 1)), Set.of("QIG"));
        assertThat(preparing.prepare(inspection).certificateInOrder()).as("expired").isFalse();
        certificates.create(certificate(place, product, lot.id(), "Mill certificate", LocalDate.of(2099, 1, 1)), Set.of("QIG"));
        assertThat(preparing.prepare(inspection).certificateInOrder()).isTrue();
        concluding.resume(inspection);

        assertThat(mother.onHand(product, place, QUALITY)).isEqualByComparingTo("10");
        assertThat(finding.get(inspection).status()).isEqualTo(InspectionStatus.PLANNED);
    }

    @Test
    void should_reject_goods_whose_certificate_never_comes() {
        var goods = arrived("QIH", 10, QualityMother.MILL_CERTIFICATE);
        preparing.draw(goods.inspection(), Severity.NORMAL);
        concluding.hold(goods.inspection());

        assertThat(disposing.open(goods.inspection())).singleElement().extracting(each -> each.quantity().toString()).isEqualTo("10 PCE");
        assertThat(mother.onHand(goods.product(), goods.place(), QUARANTINE)).isEqualByComparingTo("10");
        assertThat(finding.get(goods.inspection()).verdict()).hasValueSatisfying(verdict -> assertThat(verdict.passed()).isFalse());
    }

    @Test
    void should_say_at_each_field_what_is_missing_or_wrong() {
        var goods = arrived("QII", 1000, QualityMother.LENGTH, QualityMother.THREAD, QualityMother.LABEL);
        preparing.draw(goods.inspection(), Severity.NORMAL);

        var answer = new InspectionAnswer(List.of(new Result(1, null, 81, null)), 90L, false,
                List.of(part(PartDecision.ACCEPTED, 900), new Part(PartDecision.REWORK, new BigDecimal("50"), " ", List.of())), null);

        assertThatThrownBy(() -> record(goods, answer)).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsOnlyKeys(
                "results[0].measured", "results[1].nonconforming", "results[2].photo", "nonconforming", "parts", "parts[1].reason", "screened"));
        assertThat(finding.get(goods.inspection()).status()).isEqualTo(InspectionStatus.PLANNED);
    }

    @Test
    void should_want_a_value_for_each_unit_of_the_sample_and_a_picture_for_each_characteristic_that_wants_one() {
        var goods = arrived("QIK", 1200, QualityMother.LENGTH, QualityMother.LABEL);
        preparing.draw(goods.inspection(), Severity.NORMAL);

        assertThatThrownBy(() -> record(goods, new InspectionAnswer(List.of(measured(79)), null, false, List.of(), null))).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("results[0].measured", "1 of 80 values are missing, one for each unit of the sample"));
        var two = List.of(new InspectionResult(0, QualityMother.LABEL), new InspectionResult(1, QualityMother.LABEL));
        assertThat(new Findings(new InspectionAnswer(List.of(), null, false, List.of(), null), 80).record(two, 1)).containsOnlyKeys("results[1].photo");
        assertThat(new Findings(new InspectionAnswer(List.of(), null, false, List.of(), null), 80).record(two, 2)).isEmpty();
    }

    @Test
    void should_inspect_the_serial_numbers_of_a_line_as_one_lot_whose_parts_name_them() {
        var place = mother.company("QIL");
        var product = mother.serialProduct();
        mother.plan(place, product, QualityMother.THREAD, QualityMother.MILL_CERTIFICATE);
        var serials = IntStream.rangeClosed(1, 20).mapToObj(number -> mother.lot(place, product, "S-" + number)).toList();
        serials.forEach(serial -> mother.arrive(place, product, serial, 1));
        var planned = planning.plan(List.of(mother.received(place, mother.vendor("QIL"), product, serials)));
        long inspection = planned.getFirst().inspectionId();

        assertThat(planned).hasSize(1);
        serials.subList(1, 20).forEach(serial -> certificates.create(certificate(place, product, serial.id(), "Mill certificate", LocalDate.of(2099, 1, 1)), Set.of("QIL")));
        assertThat(preparing.prepare(inspection).certificateInOrder()).as("one has none").isFalse();
        certificates.create(certificate(place, product, serials.getFirst().id(), "Mill certificate", LocalDate.of(2099, 1, 1)), Set.of("QIL"));
        assertThat(preparing.prepare(inspection).certificateInOrder()).isTrue();
        assertThat(preparing.draw(inspection, Severity.NORMAL).sampleSize()).as("of the whole quantity").isEqualTo(13);
        assertThat(finding.list(RowQuery.all(Set.of("QIL")).where("lotId", String.valueOf(serials.get(4).id())), Pageable.ofSize(5)).getContent())
                .extracting(Inspection::id).containsExactly(inspection);

        var goods = new Arrived(place, null, product, inspection);
        var numbers = IntStream.rangeClosed(2, 18).mapToObj(number -> "S-" + number).toArray(String[]::new);
        assertThatThrownBy(() -> record(goods, splitting(part(PartDecision.ACCEPTED, numbers), part(PartDecision.REJECTED, "S-1", "S-2"), part(PartDecision.REWORK, "X"))))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsEntry("parts[1].serials", "S-2 is named twice")
                        .containsEntry("parts[2].serials", "X is not one of these goods"));
        assertThatThrownBy(() -> record(goods, splitting(part(PartDecision.ACCEPTED, 17), part(PartDecision.REJECTED, 3)))).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsOnlyKeys("parts[0].serials", "parts[1].serials"));
        record(goods, splitting(part(PartDecision.ACCEPTED, numbers), part(PartDecision.REJECTED, "S-1"), part(PartDecision.REWORK, "S-19", "S-20")));
        concluding.evaluate(inspection);
        List<Disposition> open = disposing.open(inspection);

        assertThat(mother.onHand(product, place, INPUT)).isEqualByComparingTo("17");
        assertThat(lotsIn(place, QUARANTINE)).containsExactlyInAnyOrder("S-1", "S-19", "S-20");
        dispositions.decide(open.get(0), DispositionKind.SCRAP);
        dispositions.decide(open.get(1), DispositionKind.REWORK);
        open.forEach(each -> disposing.apply(each.id()));
        assertThat(lotsIn(place, QUARANTINE)).isEmpty();
        assertThat(lotsIn(place, QUALITY)).as("reworked, to be inspected again").containsExactlyInAnyOrder("S-19", "S-20");
        long again = jdbc.sql("select id from quality_inspection where previous_id = ?").param(inspection).query(Long.class).single();
        assertThat(transaction.<List<Long>>execute(status -> finding.get(again).serials())).containsExactlyInAnyOrder(serials.get(18).id(), serials.get(19).id());
    }

    private static InspectionAnswer splitting(Part... parts) {
        return new InspectionAnswer(List.of(new Result(0, null, 1, null)), null, true, List.of(parts), null);
    }

    private List<String> lotsIn(Place place, LocationKind kind) {
        return jdbc.sql("select l.number from inventory_quant q join inventory_lot l on l.id = q.lot_id where q.location_id = ? and q.on_hand > 0").param(place.at(kind).id())
                .query(String.class).list();
    }

    @Test
    void should_not_hear_of_blocked_and_reworked_goods_when_it_chooses_a_sample() {
        var goods = arrived("QIM", 100, QualityMother.THREAD);
        judge(goods.inspection(), 0);
        jdbc.sql("update quality_inspection set origin = 'REWORK' where id = ?").param(goods.inspection()).update();
        long blocked = planAgain(goods);
        judge(blocked, 9);
        jdbc.sql("update quality_inspection set origin = 'BLOCKED' where id = ?").param(blocked).update();

        var known = preparing.prepare(planAgain(goods));

        assertThat(List.of(known.acceptedInRow(), known.rejectedOfLastFive())).containsOnly(0);
    }

    @Test
    void should_know_what_the_vendor_has_earned() {
        var first = arrived("QIJ", 100, QualityMother.THREAD);
        judge(first.inspection(), 0);
        long second = planAgain(first);
        judge(second, 9);
        long third = planAgain(first);

        var known = preparing.prepare(third);

        assertThat(known.acceptedInRow()).isZero();
        assertThat(known.rejectedOfLastFive()).isEqualTo(1);
        assertThat(known.lastSeverity()).isEqualTo(Severity.NORMAL);
        assertThat(known.vendorScore()).isEqualByComparingTo("50.0");
        assertThat(known.title()).startsWith("Inspect 100 PCE Stock product");
        mother.arrive(first.place(), first.product(), null, 100);
        concluding.skip(third);
        assertThat(preparing.prepare(planAgain(first)).skippedInRow()).isEqualTo(1);
    }

    private void judge(long inspection, int bad) {
        preparing.draw(inspection, Severity.NORMAL);
        transaction.executeWithoutResult(status -> recording.record(inspection, new InspectionAnswer(List.of(new Result(0, null, bad, null)), null, false, List.of(), null), "quinn"));
        concluding.evaluate(inspection);
    }

    private long planAgain(Arrived goods) {
        return planning.plan(List.of(mother.received(goods.place(), goods.vendor(), goods.product(), null, 100))).getFirst().inspectionId();
    }

    private Arrived arrived(String company, long quantity, Characteristic... characteristics) {
        var place = mother.company(company);
        var product = mother.product();
        var vendor = mother.vendor(company);
        mother.plan(place, product, characteristics);
        long inspection = planning.plan(List.of(mother.received(place, vendor, product, null, quantity))).getFirst().inspectionId();
        mother.arrive(place, product, null, quantity);
        return new Arrived(place, vendor, product, inspection);
    }

    private void record(Arrived goods, InspectionAnswer answer) {
        transaction.executeWithoutResult(status -> recording.record(goods.inspection(), answer, "quinn"));
    }

    private List<String> parts(Arrived goods) {
        return transaction.execute(status -> finding.get(goods.inspection()).parts().stream().map(part -> part.decision() + " " + part.quantity()).toList());
    }

    private BigDecimal available(Arrived goods) {
        return stock.at(goods.place().company(), goods.place().warehouse(), goods.product().id()).available();
    }

    private static CertificateDetails certificate(Place place, Product product, long lotId, String kind, LocalDate until) {
        return new CertificateDetails(place.company(), product.id(), lotId, null, kind, "C-" + until, "Mill", LocalDate.of(2019, 1, 1), until, null);
    }

    /** So many values, good but for those that are named. */
    private static Result measured(int size, BigDecimal... bad) {
        return new Result(0, Stream.concat(Stream.of(bad), Stream.generate(() -> GOOD)).limit(size).toList(), null, null);
    }

    private static Part part(PartDecision decision, long quantity) {
        return new Part(decision, BigDecimal.valueOf(quantity), "because", List.of());
    }

    private static Part part(PartDecision decision, String... serials) {
        return new Part(decision, null, "because", List.of(serials));
    }
}
