package io.quayside.ledger.period;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a month closed by its process, and does what the process asks for. */
@Service
@Transactional
public class ClosingPeriods {

    /** Equal to that of the process contract, which a test of the workers holds together. */
    public static final String CLOSE_REQUESTED = "ledger.period-close-requested";
    public static final String DOCUMENT_TYPE = "accounting-period";
    public static final String REVIEW_TASK = "UserTask_ReviewPeriod";
    public static final String WAIVE = "waive";
    private final AccountingPeriods periods;
    private final PeriodRows rows;
    private final List<PeriodItems> items;
    private final PeriodChecks checks;
    private final Companies companies;
    private final Outbox outbox;
    private final Clock clock;

    ClosingPeriods(AccountingPeriods periods, PeriodRows rows, List<PeriodItems> items, PeriodChecks checks, Companies companies, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.rows = rows;
        this.items = items;
        this.checks = checks;
        this.companies = companies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict {@code wrong-status}, {@code not-over}, {@code earlier-period-open} */
    public AccountingPeriod request(long id, String by, Collection<String> visible) {
        AccountingPeriod period = periods.get(id, visible);
        period.requireOpen();
        if (!period.endDate().isBefore(LocalDate.ofInstant(clock.instant(), companies.get(period.companyCode()).timeZone()))) {
            throw new Refusal.Conflict("not-over", "%s is not over yet.".formatted(period.name()));
        }
        periods.requireEarlierClosed(period);
        String name = period.companyCode() + " " + period.name();
        String key = String.valueOf(id);
        outbox.publish(CLOSE_REQUESTED, key, Map.of("periodId", key, "documentType", DOCUMENT_TYPE, "documentId", key, "businessKey", name, "companyCode",
                period.companyCode(), "title", "Close the books of " + name, "requester", by, "amountMinor", 0, "currency",
                companies.get(period.companyCode()).currency().getCode()));
        return period;
    }

    /** What is open in the period; empty if nothing is. */
    @Transactional(readOnly = true)
    public List<PeriodItem> open(long id) {
        return items(rows.findById(id).orElseThrow(() -> new Refusal.NotFound("period", id))).stream().filter(item -> item.count() > 0).toList();
    }

    private List<PeriodItem> items(AccountingPeriod period) {
        return items.stream().map(each -> new PeriodItem(each.kind(), each.what(period.companyCode()), each.open(period.companyCode(), period.endDate())))
                .sorted(Comparator.comparing(PeriodItem::kind)).toList();
    }

    /** The lines of the checklist that the period was last closed with. */
    @Transactional(readOnly = true)
    public List<PeriodCheck> checklist(long id) {
        return checks.of(id);
    }

    /**
     * Closes it and keeps its checklist, unless something is open that nobody has waived: that came up while people decided.
     *
     * @param reasons of what is waived, by kind
     * @return whether it is closed now
     */
    public boolean close(long id, String by, Map<String, String> reasons) {
        List<PeriodItem> found = new ArrayList<>();
        return periods.closeIf(id, by, period -> {
            found.addAll(items(period));
            return found.stream().allMatch(item -> item.count() == 0 || reasons.containsKey(item.kind()));
        }).map(period -> keep(period, found, reasons, by)).isPresent();
    }

    private AccountingPeriod keep(AccountingPeriod period, List<PeriodItem> found, Map<String, String> reasons, String by) {
        period.waive(found.stream().filter(item -> item.count() > 0).map(item -> reasons.get(item.kind())).distinct().collect(Collectors.joining("; ")));
        checks.append(period, found, reasons, by);
        return period;
    }
}
