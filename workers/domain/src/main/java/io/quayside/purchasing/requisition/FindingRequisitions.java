package io.quayside.purchasing.requisition;

import io.quayside.identity.CurrentUser;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading requisitions as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingRequisitions {

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final RevisionLog revisions;

    FindingRequisitions(Requisitions requisitions, RequisitionAccess access, RevisionLog revisions) {
        this.requisitions = requisitions;
        this.access = access;
        this.revisions = revisions;
    }

    /** Without their lines. */
    public Page<Requisition> list(RequisitionSearch search, CurrentUser user, Pageable page) {
        return requisitions.findAll(search.visibleTo(user), page);
    }

    public Requisition get(long id, CurrentUser user) {
        return access.visible(id, user);
    }

    /** What the requester has changed since the approvers saw it. */
    public List<RevisionDiff.Change> pendingChanges(long id, CurrentUser user) {
        return revisions.pending(access.visible(id, user));
    }

    public List<RevisionLog.Entry> revisions(long id, CurrentUser user) {
        return revisions.of(access.visible(id, user).id());
    }
}
