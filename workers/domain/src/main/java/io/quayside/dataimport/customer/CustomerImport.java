package io.quayside.dataimport.customer;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.dataimport.ImportType;
import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.customer.Customers;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.NumberSequences;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CustomerImport implements ImportKind<CustomerRow> {

    private final Companies companies;
    private final Customers customers;
    private final NumberSequences numbers;
    private final BulkInsert inserts;

    CustomerImport(Companies companies, Customers customers, NumberSequences numbers, BulkInsert inserts) {
        this.companies = companies;
        this.customers = customers;
        this.numbers = numbers;
        this.inserts = inserts;
    }

    @Override
    public ImportType type() {
        return ImportType.CUSTOMERS;
    }

    @Override
    public Class<CustomerRow> rowType() {
        return CustomerRow.class;
    }

    @Override
    public Columns columns() {
        return CustomerColumns.COLUMNS;
    }

    @Override
    public List<List<String>> example(String companyCode, int records) {
        Company company = companies.get(companyCode);
        List<List<String>> file = new ArrayList<>(List.of(List.of("number", "name", "currency", "language", "email", "country", "payment_terms", "credit_limit")));
        for (int i = 1; i <= records; i++) {
            file.add(List.of("EXAMPLE-%05d".formatted(i), "Example customer " + i, company.currency().getCode(), "en", "accounts%d@example.com".formatted(i),
                    company.country(), String.valueOf(14 + i % 4 * 15), String.valueOf(1000 * (1 + i % 50))));
        }
        return file;
    }

    @Override
    public boolean continues(SourceLine first, SourceLine line) {
        return false;
    }

    @Override
    public Checker<CustomerRow> checker(ImportRun run) {
        return new CustomerChecker(new KnownCustomers(customers.all(run.companyCode())), companies.get(run.companyCode()).currency());
    }

    @Override
    public Committer<CustomerRow> committer(ImportRun run) {
        return new CustomerCommitter(companies.get(run.companyCode()), new KnownCustomers(customers.all(run.companyCode())), customers, numbers, inserts);
    }
}
