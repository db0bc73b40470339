package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.payables.openitem.OpenItemSide;
import io.quayside.purchasing.CompanyDays;
import io.quayside.web.support.ListQuery;
import java.time.LocalDate;
import java.util.Optional;

/** Company, side and day that a report is about: one's only company, what we owe, and today, unless something else is asked for. */
record Asked(Optional<String> company, OpenItemSide side, Optional<LocalDate> day, CompanyDays days) {

    static Asked of(ListQuery query, CurrentUser user, CompanyDays days) {
        Optional<String> company = query.filter("companyCode").map(user::requireCompany).or(() -> user.companies().stream().sorted().findFirst());
        OpenItemSide side = InvoiceQuery.values(query, "side", OpenItemSide::valueOf).stream().findFirst().orElse(OpenItemSide.PAYABLE);
        return new Asked(company, side, query.filter("asOf", LocalDate::parse), days);
    }

    LocalDate asOf(String companyCode) {
        return day.orElseGet(() -> days.today(companyCode));
    }
}
