package io.quayside.planning.proposal;

import io.quayside.masterdata.company.Companies;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What day it is where a company is. */
@Component
class CompanyToday {

    private final Companies companies;
    private final Clock clock;

    CompanyToday(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    LocalDate of(String companyCode) {
        return LocalDate.ofInstant(clock.instant(), companies.get(companyCode).timeZone());
    }
}
