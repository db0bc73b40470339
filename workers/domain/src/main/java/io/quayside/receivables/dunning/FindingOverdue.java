package io.quayside.receivables.dunning;

import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.receivables.payment.CustomerPayment;
import io.quayside.receivables.payment.CustomerPayments;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

@Component
class FindingOverdue {

    private final CustomerInvoices invoices;
    private final CustomerPayments payments;
    private final Companies companies;
    private final CompanyDays days;

    FindingOverdue(CustomerInvoices invoices, CustomerPayments payments, Companies companies, CompanyDays days) {
        this.invoices = invoices;
        this.payments = payments;
        this.companies = companies;
        this.days = days;
    }

    Overdue of(String companyCode, long customerId) {
        LocalDate today = days.today(companyCode);
        List<CustomerInvoice> items = invoices.overdue(customerId, today).stream().filter(item -> !item.isDisputed()).toList();
        List<Money> credits = Stream.concat(payments.open(customerId).stream().map(CustomerPayment::open), invoices.credits(customerId).stream()
                .map(CustomerInvoice::open)).toList();
        return new Overdue(today, companies.get(companyCode).currency(), items, credits);
    }
}
