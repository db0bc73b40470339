package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.process.receiving.ExpectedDeliveryProcess;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receiving.BlindCounts;
import io.quayside.receiving.expected.ExpectedLine;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.FindingExpectedReceipts;
import io.quayside.receiving.receipt.RejectedLines.Rejected;
import io.quayside.receiving.receipt.RejectedLines;
import io.quayside.web.purchasing.CaseLookup;
import io.quayside.web.purchasing.CaseLookup.CaseKey;
import io.quayside.web.receiving.ExpectedReceiptResponse.Line;
import io.quayside.web.receiving.ExpectedReceiptResponse.Notice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds to what is expected what others know of it, and leaves out what the reader may not know before counting. */
@Component
class ExpectedReceiptResponses {

    private final FindingExpectedReceipts finding;
    private final CaseLookup cases;
    private final CompanyDays days;
    private final RejectedLines rejected;
    private final BlindCounts blindCounts;

    ExpectedReceiptResponses(FindingExpectedReceipts finding, CaseLookup cases, CompanyDays days, RejectedLines rejected, BlindCounts blindCounts) {
        this.finding = finding;
        this.cases = cases;
        this.days = days;
        this.rejected = rejected;
        this.blindCounts = blindCounts;
    }

    List<ExpectedReceiptResponse> rows(List<ExpectedReceipt> receipts) {
        Map<CaseKey, Long> instances = cases.instances(ExpectedDeliveryProcess.PROCESS_ID, receipts.stream().map(ExpectedReceiptResponses::key).toList());
        Map<String, LocalDate> today = receipts.stream().map(ExpectedReceipt::companyCode).distinct().collect(Collectors.toMap(Function.identity(), days::today));
        return receipts.stream().map(each -> ExpectedReceiptResponse.of(each, today.get(each.companyCode()), instances.get(key(each)), null, null)).toList();
    }

    @Transactional(readOnly = true)
    public ExpectedReceiptResponse whole(long id, CurrentUser user) {
        ExpectedReceipt expected = finding.get(id, user);
        Predicate<@Nullable String> hidden = blindCounts.hiddenFrom(user, expected.companyCode(), expected.lines().stream().map(ExpectedLine::categoryCode).toList());
        boolean anyHidden = expected.lines().stream().anyMatch(line -> hidden.test(line.categoryCode()));
        Map<Long, Rejected> rejections = rejected.ofOrder(expected.companyCode(), expected.orderId());
        List<Line> lines = expected.lines().stream().map(line -> Line.of(line, rejections.get(line.orderLineId()), hidden.test(line.categoryCode()))).toList();
        List<Notice> notices = finding.notices(expected).stream().map(notice -> Notice.of(notice, anyHidden)).toList();
        Long instance = cases.instances(ExpectedDeliveryProcess.PROCESS_ID, List.of(key(expected))).get(key(expected));
        return ExpectedReceiptResponse.of(expected, days.today(expected.companyCode()), instance, lines, notices);
    }

    private static CaseKey key(ExpectedReceipt expected) {
        return new CaseKey(expected.companyCode(), expected.orderNumber());
    }
}
