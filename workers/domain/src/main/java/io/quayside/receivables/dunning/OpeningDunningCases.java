package io.quayside.receivables.dunning;

import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receivables.ReceivablesMessages;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.shared.NumberSequences;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The daily round: a case for each customer with overdue invoices who has none and is not protected. */
@Service
@Transactional
public class OpeningDunningCases {

    private final DunningCases cases;
    private final CustomerInvoices invoices;
    private final Customers customers;
    private final FindingOverdue overdue;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final Outbox outbox;
    private final Clock clock;

    OpeningDunningCases(DunningCases cases, CustomerInvoices invoices, Customers customers, FindingOverdue overdue, NumberSequences numbers, CompanyDays days,
                        Outbox outbox, Clock clock) {
        this.cases = cases;
        this.invoices = invoices;
        this.customers = customers;
        this.overdue = overdue;
        this.numbers = numbers;
        this.days = days;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return how many it began */
    public int open(String companyCode) {
        Set<Long> late = new HashSet<>(invoices.customersWithOverdue(companyCode, days.today(companyCode)));
        late.removeAll(cases.liveCustomers(companyCode));
        List<Customer> dunned = customers.byId(customers.dunned(late)).values().stream().toList();
        dunned.forEach(this::open);
        return dunned.size();
    }

    private void open(Customer customer) {
        Overdue found = overdue.of(customer.companyCode(), customer.id());
        DunningCase opened = new DunningCase(customer, numbers.nextNumber(customer.companyCode(), "DU"), found.amount(), clock.instant());
        opened.assess(found.amount(), found.days());
        cases.save(opened);
        outbox.publish(ReceivablesMessages.DUNNING_STARTED, String.valueOf(opened.id()), Map.of(
                "dunningCaseId", String.valueOf(opened.id()),
                "documentType", DunningDeeds.DOCUMENT_TYPE,
                "documentId", String.valueOf(opened.id()),
                "businessKey", opened.number(),
                "companyCode", opened.companyCode(),
                "title", "Overdue: %s".formatted(opened.customerName()),
                "requester", "system",
                "amountMinor", opened.overdue().getAmountMinorLong(),
                "currency", opened.overdue().getCurrencyUnit().getCode(),
                "counterparty", opened.customerName()));
    }
}
