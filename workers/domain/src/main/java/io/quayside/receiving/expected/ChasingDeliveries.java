package io.quayside.receiving.expected;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks after a delivery: some working days before it is due, on the day, and from time to time while it is late. */
@Service
@Transactional
public class ChasingDeliveries {

    /** Setting of a company: how many working days before a delivery its buyer is asked about it. */
    private static final String WARNING_DAYS = "receiving.warning-days";
    private static final int USUAL_WARNING_DAYS = 2;
    /** Setting of a company: after how many working days a late delivery is chased again. */
    private static final String LATE_DAYS = "receiving.late-days";
    private static final int USUAL_LATE_DAYS = 3;

    private final ExpectedReceipts receipts;
    private final DeliveryNotices notices;
    private final Companies companies;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ChasingDeliveries(ExpectedReceipts receipts, DeliveryNotices notices, Companies companies, WorkingCalendars calendars, Clock clock) {
        this.receipts = receipts;
        this.notices = notices;
        this.companies = companies;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** When to look at a delivery next: at once when it has become more urgent than anybody was told. */
    public ZonedDateTime nextCheck(long expectedId) {
        ExpectedReceipt expected = get(expectedId);
        Days days = days(expected);
        if (days.urgency().compareTo(expected.priority()) < 0) {
            return days.now();
        }
        return Stream.of(days.warning(), days.due(), days.calendar().plusWorkingDays(days.due().plusDays(1), 0), days.later())
                .map(days.calendar()::nextStart).filter(start -> start.isAfter(days.now())).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Raises the priority and tells the buyer. */
    public DeliveryPriority warn(long expectedId) {
        ExpectedReceipt expected = get(expectedId);
        Days days = days(expected);
        expected.prioritise(days.urgency(), clock.instant());
        notices.warn(expected, expected.isLate(days.today()));
        return expected.priority();
    }

    /** What the buyer has heard: perhaps another date. */
    void note(long expectedId, @Nullable LocalDate promised) {
        ExpectedReceipt expected = get(expectedId);
        if (promised != null && expected.status() == ExpectedStatus.OPEN) {
            expected.expect(promised, clock.instant());
            expected.prioritise(days(expected).urgency(), clock.instant());
        }
    }

    private Days days(ExpectedReceipt expected) {
        Company company = companies.get(expected.companyCode());
        WorkingCalendar calendar = calendars.of(expected.companyCode());
        ZonedDateTime now = clock.instant().atZone(company.timeZone());
        LocalDate due = calendar.plusWorkingDays(expected.expectedDate() == null ? now.toLocalDate() : expected.expectedDate(), 0);
        return new Days(calendar, now, calendar.minusWorkingDays(due, company.setting(WARNING_DAYS, USUAL_WARNING_DAYS)), due,
                calendar.plusWorkingDays(now.toLocalDate(), company.setting(LATE_DAYS, USUAL_LATE_DAYS)));
    }

    /** The days of a delivery at its company. */
    private record Days(WorkingCalendar calendar, ZonedDateTime now, LocalDate warning, LocalDate due, LocalDate later) {

        LocalDate today() {
            return now.toLocalDate();
        }

        DeliveryPriority urgency() {
            if (!due.isAfter(today())) {
                return DeliveryPriority.HIGH;
            }
            return warning.isAfter(today()) ? DeliveryPriority.NORMAL : DeliveryPriority.MEDIUM;
        }
    }

    private ExpectedReceipt get(long id) {
        return receipts.findById(id).orElseThrow(() -> new Refusal.NotFound("expected receipt", id));
    }
}
