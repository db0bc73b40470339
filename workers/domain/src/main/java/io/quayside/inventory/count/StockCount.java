package io.quayside.inventory.count;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A count sheet for one bin. Its lines are counted once or, by another person, again. */
@Entity
@Table(name = "inventory_count")
public class StockCount extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private String number;
    private String warehouseCode;
    private long locationId;
    private Long openLocationId;
    @Enumerated(EnumType.STRING)
    private CountKind kind;
    @Enumerated(EnumType.STRING)
    private CountStatus status;
    private int attempt;
    private Long taskKey;
    private Long assessedTaskKey;
    private Money variance;
    private String closingReason;
    private String plannedBy;
    private Instant plannedAt;
    private Instant openedAt;
    private Instant closedAt;

    protected StockCount() {
    }

    StockCount(String companyCode, String number, String warehouseCode, long locationId, CountKind kind, String plannedBy, Instant plannedAt) {
        this.companyCode = companyCode;
        this.number = number;
        this.warehouseCode = warehouseCode;
        this.locationId = locationId;
        openLocationId = kind == CountKind.TRANSIT ? null : locationId;
        this.kind = kind;
        status = CountStatus.PLANNED;
        this.plannedBy = plannedBy;
        this.plannedAt = plannedAt;
    }

    void open(Instant when) {
        status = CountStatus.COUNTING;
        openedAt = when;
    }

    /** Somebody counts, in the first task of the case or in one to count again; true when the count begins anew with it. */
    boolean count(long task, boolean again) {
        boolean anew = !Objects.equals(taskKey, task);
        attempt = again ? 2 : 1;
        taskKey = task;
        status = CountStatus.COUNTING;
        return anew;
    }

    /** Whether somebody has counted since the last comparison. */
    boolean isCountedAnew() {
        return taskKey != null && !taskKey.equals(assessedTaskKey);
    }

    /** How often it was counted, for the table that decides: goods on their way were counted when sent and when they arrived. */
    int counts() {
        boolean again = assessedTaskKey != null && !isCountedAnew();
        return kind == CountKind.TRANSIT || again ? 2 : Math.max(attempt, 1);
    }

    void assess(Money difference) {
        assessedTaskKey = taskKey;
        variance = difference;
        status = CountStatus.ASSESSED;
    }

    void close(CountStatus how, @Nullable String reason, Instant when) {
        status = how;
        closingReason = reason;
        closedAt = when;
        openLocationId = null;
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public String warehouseCode() {
        return warehouseCode;
    }

    public long locationId() {
        return locationId;
    }

    public CountKind kind() {
        return kind;
    }

    public CountStatus status() {
        return status;
    }

    public int attempt() {
        return attempt;
    }

    /** What all differences are worth, gains and losses added, in the company's currency. */
    public @Nullable Money variance() {
        return variance;
    }

    public @Nullable String closingReason() {
        return closingReason;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public @Nullable Instant openedAt() {
        return openedAt;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
