package io.quayside.worker.payables;

import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.MatchReason;
import io.quayside.payables.invoice.MatchResult;
import io.quayside.payables.matching.MatchingInvoices.LineOutcome;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.process.payables.InvoiceRoute;
import io.quayside.process.payables.LineMatch;
import java.util.List;

/** What the tables said of a document and its lines. */
record MatchOutcomes(String invoiceId, List<LineMatch> lineMatches, InvoiceRoute route) {

    long id() {
        return Long.parseLong(invoiceId);
    }

    InvoiceStatus status() {
        return switch (route.outcome()) {
            case InvoiceMatchingProcess.PAYABLE -> InvoiceStatus.REGISTERED;
            case InvoiceMatchingProcess.WAITING -> InvoiceStatus.WAITING_FOR_GOODS;
            default -> InvoiceStatus.EXCEPTION;
        };
    }

    List<LineOutcome> outcomes() {
        return lineMatches.stream().map(line -> new LineOutcome(Long.parseLong(line.lineId()), MatchResult.valueOf(line.result()),
                line.reasons().stream().map(MatchReason::valueOf).toList())).toList();
    }

    RecordedMatch recorded() {
        return new RecordedMatch(route.outcome(), route.groups(), route.reasons());
    }
}
