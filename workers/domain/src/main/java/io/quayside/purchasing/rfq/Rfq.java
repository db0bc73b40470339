package io.quayside.purchasing.rfq;

import static io.quayside.purchasing.rfq.RfqStatus.*;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What vendors are asked to quote for, until some day. */
@Entity
@Table(name = "purchasing_rfq")
public class Rfq extends BusinessEntity {

    private static final RfqStatus[] OPEN = {DRAFT, SENT, COMPARING};

    private String companyCode;
    private String number;
    @Enumerated(EnumType.STRING)
    private RfqStatus status = DRAFT;
    private String title;
    private String note;
    private String buyer;
    private Long requisitionId;
    private String requisitionNumber;
    private LocalDate quotesDueOn;
    private Instant createdAt;
    private Instant updatedAt;
    private Instant sentAt;
    private Instant endedAt;
    private String closedBy;
    private String closingReason;
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rfq_id", nullable = false, updatable = false)
    @OrderBy("lineNumber")
    @BatchSize(size = 200)
    private List<RfqLine> lines = new ArrayList<>();
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "rfq_id", nullable = false, updatable = false)
    @OrderBy("vendorName")
    @BatchSize(size = 200)
    private List<RfqVendor> vendors = new ArrayList<>();

    protected Rfq() {
    }

    Rfq(String companyCode, String number, String buyer, Instant at) {
        this.companyCode = companyCode;
        this.number = number;
        this.buyer = buyer;
        this.createdAt = at;
    }

    Rfq forRequisition(long id, String requisition) {
        requisitionId = id;
        requisitionNumber = requisition;
        return this;
    }

    /** @param asked the vendors' names by their ids */
    void write(String newTitle, @Nullable String newNote, LocalDate dueOn, Collection<AskedLine> wanted, Map<Long, String> asked, Instant at) {
        require("changed", DRAFT);
        title = newTitle;
        note = newNote;
        quotesDueOn = dueOn;
        updatedAt = at;
        lines.clear();
        wanted.forEach(line -> lines.add(new RfqLine(lines.size() + 1, line)));
        vendors.removeIf(vendor -> !asked.containsKey(vendor.vendorId()));
        asked.forEach((id, name) -> {
            if (vendor(id).isEmpty()) {
                vendors.add(new RfqVendor(id, name));
            }
        });
    }

    void issue(Instant at) {
        require("sent", DRAFT);
        if (lines.isEmpty()) {
            throw new Refusal.Invalid("lines", "add at least one line");
        }
        if (vendors.isEmpty()) {
            throw new Refusal.Invalid("vendorIds", "name at least one vendor");
        }
        sentAt = at;
        move(SENT, at);
    }

    /** Also while quotes are compared: a better one may still come. */
    void requireOpenForQuotes() {
        require("quoted for", SENT, COMPARING);
    }

    boolean isComplete() {
        return vendors.stream().allMatch(vendor -> vendor.answeredAt() != null);
    }

    void compare(Instant at) {
        require("compared", SENT, COMPARING);
        move(COMPARING, at);
    }

    void extend(LocalDate until, Instant at) {
        require("extended", COMPARING);
        quotesDueOn = until;
        move(SENT, at);
    }

    void award(Instant at) {
        require("awarded", COMPARING);
        endedAt = at;
        move(AWARDED, at);
    }

    void end(@Nullable String reason, Instant at) {
        require("ended", COMPARING);
        closingReason = reason;
        endedAt = at;
        move(ENDED, at);
    }

    void requireCancellable() {
        require("cancelled", OPEN);
    }

    boolean isOpen() {
        return List.of(OPEN).contains(status);
    }

    /** @return whether vendors know of it */
    boolean cancel(String reason, String by, Instant at) {
        requireCancellable();
        closingReason = reason;
        closedBy = by;
        endedAt = at;
        boolean known = vendors.stream().anyMatch(vendor -> vendor.sentAt() != null);
        move(CANCELLED, at);
        return known;
    }

    void require(String participle, RfqStatus... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new Refusal.Conflict("wrong-status", "%s is %s and cannot be %s.".formatted(number, status.text(), participle));
        }
    }

    private void move(RfqStatus next, Instant at) {
        status = next;
        updatedAt = at;
    }

    public RfqLine line(long lineId) {
        return lines.stream().filter(line -> line.id() == lineId).findFirst()
                .orElseThrow(() -> new Refusal.NotFound("line of " + number, lineId));
    }

    public Optional<RfqVendor> vendor(long vendorId) {
        return vendors.stream().filter(vendor -> vendor.vendorId() == vendorId).findFirst();
    }

    public String companyCode() {
        return companyCode;
    }

    public String number() {
        return number;
    }

    public RfqStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    public @Nullable String note() {
        return note;
    }

    public String buyer() {
        return buyer;
    }

    public Optional<Long> requisitionId() {
        return Optional.ofNullable(requisitionId);
    }

    public @Nullable String requisitionNumber() {
        return requisitionNumber;
    }

    public LocalDate quotesDueOn() {
        return quotesDueOn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    public @Nullable String closingReason() {
        return closingReason;
    }

    public List<RfqLine> lines() {
        return Collections.unmodifiableList(lines);
    }

    public List<RfqVendor> vendors() {
        return Collections.unmodifiableList(vendors);
    }
}
