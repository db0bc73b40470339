package io.quayside.dataimport.vendor;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.dataimport.ImportType;
import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.NumberSequences;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class VendorImport implements ImportKind<VendorRow> {

    private final Companies companies;
    private final Vendors vendors;
    private final NumberSequences numbers;
    private final BulkInsert inserts;

    VendorImport(Companies companies, Vendors vendors, NumberSequences numbers, BulkInsert inserts) {
        this.companies = companies;
        this.vendors = vendors;
        this.numbers = numbers;
        this.inserts = inserts;
    }

    @Override
    public ImportType type() {
        return ImportType.VENDORS;
    }

    @Override
    public Class<VendorRow> rowType() {
        return VendorRow.class;
    }

    @Override
    public Columns columns() {
        return VendorColumns.COLUMNS;
    }

    @Override
    public List<List<String>> example(String companyCode, int records) {
        Company company = companies.get(companyCode);
        List<List<String>> file = new ArrayList<>(List.of(List.of("number", "name", "currency", "lead_time_days", "email", "country")));
        for (int i = 1; i <= records; i++) {
            file.add(List.of("EXAMPLE-%05d".formatted(i), "Example vendor " + i, company.currency().getCode(), String.valueOf(3 + i % 20), "orders%d@example.com".formatted(i), company.country()));
        }
        return file;
    }

    @Override
    public boolean continues(SourceLine first, SourceLine line) {
        return false;
    }

    @Override
    public Checker<VendorRow> checker(ImportRun run) {
        return new VendorChecker(new KnownVendors(vendors.all(run.companyCode())));
    }

    @Override
    public Committer<VendorRow> committer(ImportRun run) {
        return new VendorCommitter(companies.get(run.companyCode()), new KnownVendors(vendors.all(run.companyCode())), vendors, numbers, inserts);
    }
}
