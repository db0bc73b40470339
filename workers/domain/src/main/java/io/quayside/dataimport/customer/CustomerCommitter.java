package io.quayside.dataimport.customer;

import io.quayside.dataimport.ImportKind;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.NumberSequences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CustomerCommitter implements ImportKind.Committer<CustomerRow> {

    private final Company company;
    private final KnownCustomers known;
    private final Customers customers;
    private final NumberSequences numbers;
    private final BulkInsert inserts;

    CustomerCommitter(Company company, KnownCustomers known, Customers customers, NumberSequences numbers, BulkInsert inserts) {
        this.company = company;
        this.known = known;
        this.customers = customers;
        this.numbers = numbers;
        this.inserts = inserts;
    }

    @Override
    public void commit(List<CustomerRow> rows) {
        List<Customer> added = new ArrayList<>();
        Map<Long, CustomerRow> changes = new HashMap<>();
        for (CustomerRow row : rows) {
            Optional<Customer> old = known.find(row.externalId(), row.number(), row.name());
            old.ifPresentOrElse(customer -> changes.put(customer.id(), row), () -> added.add(make(row)));
        }
        customers.byId(changes.keySet()).forEach((id, customer) -> customer.change(changes.get(id).over(customer.details(), company.currency())));
        inserts.insert(added);
    }

    private Customer make(CustomerRow row) {
        String number = row.number() == null ? nextFree() : row.number();
        return new Customer(row.asNew(company.code(), number, company.currency()));
    }

    /** Files may bring numbers that look like ours. */
    private String nextFree() {
        String number;
        do {
            number = numbers.nextNumber(company.code(), "C");
        } while (known.byNumber(number).isPresent());
        return number;
    }
}
