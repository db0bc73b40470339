package io.quayside.purchasing.requisition;

import io.quayside.identity.UserDirectory;
import io.quayside.purchasing.CompanyDays;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts what quotes have brought into a requisition: vendor and price of its lines. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SourcingRequisitions {

    private final Requisitions requisitions;
    private final CompletingRequisitions completing;
    private final RevisionLog revisions;
    private final RequisitionMessages messages;
    private final RequisitionNumbers numbers;
    private final RequesterNotices notices;
    private final UserDirectory directory;
    private final CompanyDays days;
    private final Clock clock;

    SourcingRequisitions(Requisitions requisitions, CompletingRequisitions completing, RevisionLog revisions, RequisitionMessages messages,
                         RequisitionNumbers numbers, RequesterNotices notices, UserDirectory directory, CompanyDays days, Clock clock) {
        this.requisitions = requisitions;
        this.completing = completing;
        this.revisions = revisions;
        this.messages = messages;
        this.numbers = numbers;
        this.notices = notices;
        this.directory = directory;
        this.days = days;
        this.clock = clock;
    }

    /** With its requester it waits there as before; in approval it starts anew. One that is decided already stays as it is. */
    public void source(long requisitionId, Collection<SourcedLine> sourced, String source, String by) {
        Requisition requisition = requisitions.findById(requisitionId).orElseThrow();
        Map<Long, SourcedLine> byLine = sourced.stream().filter(line -> line.lineId() != null)
                .collect(Collectors.toMap(SourcedLine::lineId, Function.identity()));
        List<LineDraft> drafts = requisition.lines().stream().map(line -> draft(line, byLine.get(line.id()))).toList();
        if (requisition.isBeingApproved()) {
            requisition.changeInApproval(requisition.header(), drafts, days.rates(requisition.companyCode()), clock.instant());
            revisions.record(requisition, by);
            messages.changed(requisition);
        } else if (requisition.status() == RequisitionStatus.DRAFT || requisition.status() == RequisitionStatus.CHANGES_REQUESTED) {
            requisition.change(requisition.header(), drafts, days.rates(requisition.companyCode()), clock.instant());
            notices.sourced(requisition, source);
        }
        requisitions.saveAndFlush(requisition);
    }

    /** A draft of the person who asked for the quotes. */
    public Requisition draft(String companyCode, String requester, String title, String source, List<SourcedLine> sourced) {
        CompletingRequisitions.Completed completed = completing.complete(new RequisitionInput(companyCode, title, null, null,
                "Quotes were compared in %s.".formatted(source), null, sourced.stream().map(SourcingRequisitions::input).toList(), null));
        Requisition requisition = requisitions.saveAndFlush(Requisition.draft(companyCode, numbers.next(companyCode),
                new Requisition.Person(requester, directory.nameOf(requester)), completed.header(), completed.lines(), days.rates(companyCode), clock.instant()));
        notices.sourced(requisition, source);
        return requisition;
    }

    private static LineInput input(SourcedLine line) {
        return new LineInput(null, line.productId(), null, line.quantity(), line.neededBy(), line.warehouseCode(), line.vendorId(), line.unitPrice(),
                line.costCentre(), null);
    }

    /** What has been made another product in the meantime is left as it is. */
    private static LineDraft draft(RequisitionLine line, SourcedLine sourced) {
        LineDraft same = LineDraft.of(line);
        return sourced == null || sourced.productId() != line.productId() || !Objects.equals(sourced.quantity().unit(), line.quantity().unit())
                ? same : same.from(sourced.vendorId(), sourced.vendorName(), sourced.unitPrice());
    }
}
