package io.quayside.purchasing.requisition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps every revision that was handed to approvers, and says what changed between them. */
@Component
public class RevisionLog {

    private final RequisitionRevisions revisions;
    private final Clock clock;

    RevisionLog(RequisitionRevisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** A revision and its differences to the one before; the first has none. */
    public record Entry(RequisitionRevision revision, List<RevisionDiff.Change> changes) {}

    void record(Requisition requisition, String by) {
        revisions.save(new RequisitionRevision(requisition, by, clock.instant()));
    }

    /** What has been changed since the last revision was handed over; nothing where none was. */
    List<RevisionDiff.Change> pending(Requisition requisition) {
        List<RequisitionRevision> recorded = revisions.findByRequisitionIdOrderByRevision(requisition.id());
        return recorded.isEmpty() ? List.of() : RevisionDiff.between(recorded.getLast().snapshot(), RequisitionSnapshot.of(requisition));
    }

    public List<Entry> of(long requisitionId) {
        List<Entry> entries = new ArrayList<>();
        RequisitionSnapshot before = null;
        for (RequisitionRevision revision : revisions.findByRequisitionIdOrderByRevision(requisitionId)) {
            RequisitionSnapshot after = revision.snapshot();
            entries.add(new Entry(revision, before == null ? List.of() : RevisionDiff.between(before, after)));
            before = after;
        }
        return entries;
    }
}
