package io.quayside.quality.inspection;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.quality.certificate.CertifiedGoods;
import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.plan.CharacteristicKind;
import io.quayside.quality.plan.Trigger;
import io.quayside.quality.sampling.InspectionLevel;
import io.quayside.quality.sampling.SamplingPlan;
import io.quayside.quality.sampling.Severity;
import io.quayside.shared.Amounts;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One look at a lot of goods, from its planning to the end of everything that failed. */
@Entity
@Table(name = "quality_inspection")
public class Inspection extends BusinessEntity implements CompanyOwned {

    static final String BLOCKED_IN_STOCK = "blocked-in-stock:";

    private String companyCode;
    private String number;
    private String sourceKey;
    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Enumerated(EnumType.STRING)
    private InspectionStatus status = InspectionStatus.PLANNED;
    private Long receiptId;
    private Long receiptLineId;
    private String receiptNumber;
    private Long previousId;
    private String warehouseCode;
    private Long vendorId;
    private long productId;
    private Long lotId;
    private Quantity quantity;
    private Money value;
    private long qualityLocationId;
    private long releaseLocationId;
    private Long planId;
    private String planName;
    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_kind")
    private Trigger trigger;
    @Enumerated(EnumType.STRING)
    @Column(name = "inspection_level")
    private InspectionLevel level;
    private BigDecimal aql;
    private boolean certificateNeeded;
    private boolean certificateOnly;
    @Embedded
    private Sample sample = Sample.NOT_DRAWN;
    @Embedded
    private Verdict verdict = Verdict.NONE;
    private String requestedBy;
    private Instant plannedAt;
    private Instant closedAt;
    private String cancellationReason;
    private String cancelledBy;
    private String searchText;
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<InspectionResult> results = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<InspectionPart> parts = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "inspection_id", nullable = false, updatable = false)
    @OrderBy("id")
    @BatchSize(size = 200)
    private List<InspectionSerial> serials = new ArrayList<>();

    protected Inspection() {
    }

    Inspection(String number, Draft draft, String productName, Instant at) {
        this.number = number;
        companyCode = draft.companyCode();
        sourceKey = draft.key();
        origin = draft.origin();
        receiptId = draft.receiptId();
        receiptLineId = draft.receiptLineId();
        receiptNumber = draft.receiptNumber();
        previousId = draft.previousId();
        warehouseCode = draft.subject().warehouseCode();
        vendorId = draft.subject().vendorId();
        productId = draft.subject().productId();
        lotId = draft.subject().lotId();
        quantity = draft.subject().quantity();
        value = draft.subject().value();
        qualityLocationId = draft.subject().qualityLocationId();
        releaseLocationId = draft.subject().releaseLocationId();
        planId = draft.terms().planId();
        planName = draft.terms().planName();
        trigger = draft.terms().trigger();
        level = draft.terms().level();
        aql = draft.terms().aql();
        certificateNeeded = draft.terms().certificateNeeded();
        certificateOnly = draft.terms().certificateOnly();
        requestedBy = draft.requestedBy();
        plannedAt = at;
        searchText = SearchText.of(number, receiptNumber, productName);
        draft.subject().serials().forEach(serial -> serials.add(new InspectionSerial(serial)));
        draft.terms().characteristics().forEach(each -> results.add(new InspectionResult(results.size(), each)));
    }

    void draw(SamplingPlan plan, @Nullable Severity severity) {
        require("sampled", InspectionStatus.PLANNED, InspectionStatus.HELD);
        sample = new Sample(plan.codeLetter(), plan.sampleSize(), plan.acceptance(), severity);
        status = InspectionStatus.PLANNED;
    }

    void hold() {
        require("held", InspectionStatus.PLANNED);
        status = InspectionStatus.HELD;
    }

    void resume() {
        require("resumed", InspectionStatus.HELD);
        status = InspectionStatus.PLANNED;
    }

    void judge(Verdict found, InspectionPart all) {
        judge(found, List.of(all), Map.of());
    }

    /**
     * @param split what goes which way; together all of the goods
     * @param ways  the positions of the parts that serial numbers go with, where there is more than one
     */
    void judge(Verdict found, List<InspectionPart> split, Map<Long, Integer> ways) {
        require("inspected", InspectionStatus.PLANNED, InspectionStatus.HELD);
        verdict = found;
        parts.addAll(split);
        serials.forEach(serial -> serial.goWith(ways.getOrDefault(serial.lotId(), 0)));
        status = InspectionStatus.INSPECTED;
    }

    void skip(Instant at) {
        require("skipped", InspectionStatus.PLANNED);
        status = InspectionStatus.SKIPPED;
        closedAt = at;
    }

    void release(Instant at) {
        require("released", InspectionStatus.INSPECTED);
        status = InspectionStatus.RELEASED;
        closedAt = at;
    }

    void quarantine() {
        require("quarantined", InspectionStatus.INSPECTED);
        status = InspectionStatus.QUARANTINED;
    }

    void close(Instant at) {
        require("closed", InspectionStatus.QUARANTINED);
        status = InspectionStatus.CLOSED;
        closedAt = at;
    }

    /** There are no goods to look at any more. */
    void cancel(String reason, String by, Instant at) {
        status = InspectionStatus.CANCELLED;
        cancellationReason = reason;
        cancelledBy = by;
        closedAt = at;
    }

    private void require(String participle, InspectionStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.name().toLowerCase(Locale.ROOT), participle));
        }
    }

    public Money valueOf(Quantity part) {
        return Amounts.share(value, part, quantity);
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    /** Not called by the case of a receipt. */
    boolean hasOwnCase() {
        return origin == Origin.REWORK || sourceKey.startsWith(BLOCKED_IN_STOCK);
    }

    public Origin origin() {
        return origin;
    }

    public InspectionStatus status() {
        return status;
    }

    public @Nullable Long receiptId() {
        return receiptId;
    }

    public @Nullable Long receiptLineId() {
        return receiptLineId;
    }

    public @Nullable String receiptNumber() {
        return receiptNumber;
    }

    /** The inspection whose goods were reworked. */
    public @Nullable Long previousId() {
        return previousId;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public @Nullable Long vendorId() {
        return vendorId;
    }

    public long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    /** In the product's base unit. */
    public Quantity quantity() {
        return quantity;
    }

    /** In the company's currency. */
    public Money value() {
        return value;
    }

    public long qualityLocationId() {
        return qualityLocationId;
    }

    public long releaseLocationId() {
        return releaseLocationId;
    }

    /** The same once more, for goods of it that are inspected again; then every unit is looked at. */
    Terms terms() {
        return new Terms(planId, planName, trigger, level, aql, certificateNeeded, false, results.stream().map(InspectionResult::characteristic).toList());
    }

    /** None for goods that came blocked where no plan applies. */
    public @Nullable Long planId() {
        return planId;
    }

    public String planName() {
        return planName;
    }

    public Trigger trigger() {
        return trigger;
    }

    public InspectionLevel level() {
        return level;
    }

    public BigDecimal aql() {
        return aql.stripTrailingZeros();
    }

    /** It is not the turn of the lot: it passes with its certificate. */
    public boolean isCertificateOnly() {
        return certificateOnly;
    }

    public Optional<Sample> sample() {
        return Optional.ofNullable(sample).filter(Sample::isDrawn);
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict).filter(Verdict::isGiven);
    }

    /** Who received the goods, or who asked for the inspection. */
    public String requestedBy() {
        return requestedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }

    public @Nullable String cancellationReason() {
        return cancellationReason;
    }

    public @Nullable String cancelledBy() {
        return cancelledBy;
    }

    public List<InspectionResult> results() {
        return List.copyOf(results);
    }

    public List<InspectionPart> parts() {
        return List.copyOf(parts);
    }

    /** Lots of one piece each; none for goods without serial numbers. */
    public List<Long> serials() {
        return serials.stream().map(InspectionSerial::lotId).toList();
    }

    public Portion all() {
        return new Portion(quantity, serials());
    }

    /** The goods of a part. */
    public Portion portion(int position) {
        return new Portion(parts.get(position).quantity(), serials.stream().filter(serial -> serial.goesWith(position)).map(InspectionSerial::lotId).toList());
    }

    /** The kinds of certificates that the goods need, by the names of the characteristics. */
    public List<String> certificateKinds() {
        return certificateNeeded ? results.stream().map(InspectionResult::characteristic).filter(each -> each.kind() == CharacteristicKind.CERTIFICATE)
                .map(Characteristic::name).toList() : List.of();
    }

    public CertifiedGoods certifiedGoods() {
        return new CertifiedGoods(companyCode, productId, vendorId, lotId, serials());
    }
}
