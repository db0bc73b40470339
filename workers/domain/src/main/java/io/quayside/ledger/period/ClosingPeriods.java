package io.quayside.ledger.period;

import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has a month closed by its process, and does what the process asks for. */
@Service
@Transactional
public class ClosingPeriods {

    /** Equal to that of the process contract, which a test of the workers holds together. */
    public static final String CLOSE_REQUESTED = "ledger.period-close-requested";
    private final AccountingPeriods periods;
    private final PeriodRows rows;
    private final List<PeriodItems> items;
    private final Companies companies;
    private final Outbox outbox;
    private final Clock clock;

    ClosingPeriods(AccountingPeriods periods, PeriodRows rows, List<PeriodItems> items, Companies companies, Outbox outbox, Clock clock) {
        this.periods = periods;
        this.rows = rows;
        this.items = items;
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
        outbox.publish(CLOSE_REQUESTED, String.valueOf(id), Map.of("periodId", String.valueOf(id), "businessKey", name, "companyCode", period.companyCode(),
                "title", "Close the books of " + name, "requester", by, "amountMinor", 0, "currency", companies.get(period.companyCode()).currency().getCode()));
        return period;
    }

    /** What is open in the period, a line each; empty if nothing is. */
    @Transactional(readOnly = true)
    public String checklist(long id) {
        AccountingPeriod period = rows.findById(id).orElseThrow(() -> new Refusal.NotFound("period", id));
        return items.stream().map(item -> Map.entry(item.what(), item.open(period.companyCode(), period.endDate()))).filter(open -> open.getValue() > 0)
                .map(open -> "- %d %s".formatted(open.getValue(), open.getKey())).sorted().collect(Collectors.joining("\n"));
    }

    /** @param waiverReason why it is closed with open items, or null if there are none */
    public void close(long id, String by, @Nullable String waiverReason) {
        periods.close(id, by).waive(waiverReason);
    }
}
