package io.quayside.web.support;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Reports in a company's currency are of one company: the one asked for, else the first that the person sees. */
@Component
public class CompanyReport {

    private final Companies companies;
    private final Clock clock;

    CompanyReport(Companies companies, Clock clock) {
        this.companies = companies;
        this.clock = clock;
    }

    /** @param until the last day that the report counts */
    public record Scope(Company company, LocalDate from, LocalDate until) {
        public String companyCode() {
            return company.code();
        }

        public Money money(BigDecimal amount) {
            return Money.of(company.currency(), amount.stripTrailingZeros());
        }
    }

    /** By the filters {@code companyCode}, {@code from} (else the first of January) and {@code until} (else today). */
    public Scope scope(ListQuery query, CurrentUser user) {
        return scope(query.filter("companyCode"), query.filter("from", LocalDate::parse), query.filter("until", LocalDate::parse), user);
    }

    public Scope scope(Optional<String> companyCode, Optional<LocalDate> from, Optional<LocalDate> until, CurrentUser user) {
        String code = companyCode.map(user::requireCompany).orElseGet(() -> user.companies().stream().sorted().findFirst()
                .orElseThrow(() -> new InvalidQuery("companyCode", "is needed")));
        Company company = companies.get(code);
        LocalDate last = until.orElseGet(() -> LocalDate.ofInstant(clock.instant(), company.timeZone()));
        return new Scope(company, from.orElseGet(() -> last.withDayOfYear(1)), last);
    }
}
