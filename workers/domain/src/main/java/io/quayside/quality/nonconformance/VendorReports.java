package io.quayside.quality.nonconformance;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports that vendors are asked for: due within some working days, and received when somebody enters them. */
@Service
@Transactional
public class VendorReports {

    /** Setting of a company: how many working days a vendor has for its report; never longer than the corrective action is due. */
    private static final String REPORT_DAYS = "quality.report-days";
    private static final int USUAL_REPORT_DAYS = 10;

    private final VendorReportRows rows;
    private final FindingNonconformances finding;
    private final Companies companies;
    private final WorkingCalendars calendars;
    private final Clock clock;

    VendorReports(VendorReportRows rows, FindingNonconformances finding, Companies companies, WorkingCalendars calendars, Clock clock) {
        this.rows = rows;
        this.finding = finding;
        this.companies = companies;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<VendorReport> of(long nonconformanceId) {
        return rows.findByNonconformanceId(nonconformanceId);
    }

    LocalDate dueOn(Nonconformance nonconformance) {
        String company = nonconformance.companyCode();
        LocalDate usual = calendars.of(company).plusWorkingDays(today(nonconformance), companies.get(company).setting(REPORT_DAYS, USUAL_REPORT_DAYS));
        return usual.isBefore(nonconformance.dueOn()) ? usual : nonconformance.dueOn();
    }

    VendorReport ask(Nonconformance nonconformance) {
        Optional<VendorReport> before = rows.findByNonconformanceId(nonconformance.id());
        before.ifPresent(report -> report.ask(dueOn(nonconformance), clock.instant()));
        return before.orElseGet(() -> rows.save(new VendorReport(nonconformance.id(), dueOn(nonconformance), clock.instant())));
    }

    public VendorReport receive(long nonconformanceId, EightDisciplines content, LocalDate receivedOn, CurrentUser user) {
        Nonconformance nonconformance = finding.get(nonconformanceId, user.companies());
        VendorReport report = rows.findByNonconformanceId(nonconformanceId)
                .orElseThrow(() -> new Refusal.Conflict("not-asked", "The vendor was not asked for a report on %s.".formatted(nonconformance.number())));
        if (receivedOn.isAfter(today(nonconformance))) {
            throw new Refusal.Invalid("receivedOn", "lies in the future");
        }
        report.receive(content, receivedOn, user.username());
        return report;
    }

    private LocalDate today(Nonconformance nonconformance) {
        Company company = companies.get(nonconformance.companyCode());
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
