package io.quayside.quality.inspection;

import io.quayside.quality.plan.Characteristic;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A characteristic as the plan had it when the inspection was planned, and what was found. */
@Entity
@Table(name = "quality_inspection_result")
public class InspectionResult extends BusinessEntity {

    private int position;
    private Characteristic characteristic;
    private String measured;
    private Integer nonconforming;
    private String note;

    protected InspectionResult() {
    }

    InspectionResult(int position, Characteristic characteristic) {
        this.position = position;
        this.characteristic = characteristic;
    }

    void record(List<BigDecimal> values, int bad, @Nullable String remark) {
        measured = values.isEmpty() ? null : values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(" "));
        nonconforming = bad;
        note = remark;
    }

    public int position() {
        return position;
    }

    public Characteristic characteristic() {
        return characteristic;
    }

    /** In the unit of the characteristic; empty where nothing is measured. */
    public List<BigDecimal> measured() {
        return measured == null ? List.of() : Arrays.stream(measured.split(" ")).map(BigDecimal::new).toList();
    }

    /** How many units of the sample were not as specified; none before it was looked at. */
    public @Nullable Integer nonconforming() {
        return nonconforming;
    }

    public @Nullable String note() {
        return note;
    }
}
