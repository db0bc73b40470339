package io.quayside.quality.plan;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.quality.sampling.InspectionLevel;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.SearchText;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is looked at when goods of a product, a category or a vendor come in. */
@Entity
@Table(name = "quality_inspection_plan")
public class InspectionPlan extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String name;
    @Enumerated(EnumType.STRING)
    private Operation operation;
    private Integer repeatDays;
    private Long productId;
    private String categoryCode;
    private Long vendorId;
    @Enumerated(EnumType.STRING)
    @Column(name = "trigger_kind")
    private Trigger trigger;
    private Integer everyNth;
    private Integer percent;
    @Enumerated(EnumType.STRING)
    @Column(name = "inspection_level")
    private InspectionLevel level;
    private BigDecimal aql;
    private boolean active;
    private String searchText;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "plan_id", nullable = false, updatable = false)
    @OrderBy("position")
    @BatchSize(size = 200)
    private List<PlanCharacteristic> characteristics = new ArrayList<>();

    protected InspectionPlan() {
    }

    InspectionPlan(InspectionPlanDetails details) {
        companyCode = details.companyCode();
        change(details);
    }

    void change(InspectionPlanDetails details) {
        name = details.name();
        operation = details.operation();
        repeatDays = details.operation() == Operation.STOCK ? details.repeatDays() : null;
        productId = details.productId();
        categoryCode = details.categoryCode();
        vendorId = details.vendorId();
        trigger = details.trigger();
        everyNth = details.trigger() == Trigger.EVERY_NTH ? details.everyNth() : null;
        percent = details.trigger() == Trigger.PERCENT ? details.percent() : null;
        level = details.level();
        aql = details.aql();
        active = details.active();
        searchText = SearchText.of(name, categoryCode);
        characteristics.clear();
        details.characteristics().forEach(each -> characteristics.add(new PlanCharacteristic(characteristics.size(), each)));
    }

    /** Whether the lot after so many others of the same vendor and product is inspected. */
    public boolean inspects(long lotsBefore) {
        return switch (trigger) {
            case ALL, SKIP_LOT -> true;
            case EVERY_NTH -> lotsBefore % everyNth == 0;
            case PERCENT -> Math.ceilDiv((lotsBefore + 1) * percent, 100L) > Math.ceilDiv(lotsBefore * percent, 100L);
        };
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String name() {
        return name;
    }

    public Operation operation() {
        return operation;
    }

    /** After how many days goods in stock are inspected again; none when only on request. */
    public @Nullable Integer repeatDays() {
        return repeatDays;
    }

    public @Nullable Long productId() {
        return productId;
    }

    public @Nullable String categoryCode() {
        return categoryCode;
    }

    public @Nullable Long vendorId() {
        return vendorId;
    }

    public Trigger trigger() {
        return trigger;
    }

    public InspectionLevel level() {
        return level;
    }

    public BigDecimal aql() {
        return aql;
    }

    public List<Characteristic> characteristics() {
        return characteristics.stream().map(PlanCharacteristic::characteristic).toList();
    }

    public boolean needsCertificate() {
        return characteristics().stream().anyMatch(each -> each.kind() == CharacteristicKind.CERTIFICATE);
    }

    public InspectionPlanDetails details() {
        return new InspectionPlanDetails(companyCode, name, operation, repeatDays, productId, categoryCode, vendorId, trigger, everyNth, percent, level,
                aql.stripTrailingZeros(), active, characteristics(), version());
    }
}
