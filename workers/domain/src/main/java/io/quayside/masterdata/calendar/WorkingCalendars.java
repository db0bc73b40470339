package io.quayside.masterdata.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class WorkingCalendars {

    private final Companies companies;
    private final DaysOff daysOff;

    WorkingCalendars(Companies companies, DaysOff daysOff) {
        this.companies = companies;
        this.daysOff = daysOff;
    }

    /** By the company's weekend and office hours, the public holidays of its country, and its own days off. */
    @Transactional(readOnly = true)
    public WorkingCalendar of(String companyCode) {
        Company company = companies.get(companyCode);
        CompanyDetails details = company.details();
        HolidayManager holidays = HolidayManager.getInstance(ManagerParameters.create(company.country()));
        Set<LocalDate> closed = daysOff.of(companyCode);
        return new WorkingCalendar(company.timeZone(), company.weekend(), details.dayStart(), details.dayEnd(),
                day -> closed.contains(day) || holidays.isHoliday(day));
    }
}
