package io.quayside.purchasing.requisition;

import io.quayside.dataimport.requisition.ImportedRequisition;
import io.quayside.dataimport.requisition.RequisitionImporter;
import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Makes drafts of a file's requisitions. The import has checked every line, so nothing is looked up line by line. */
@Component
class ImportingRequisitions implements RequisitionImporter {

    private final Requisitions requisitions;
    private final RequisitionNumbers numbers;
    private final Products products;
    private final Vendors vendors;
    private final Companies companies;
    private final CompanyDays days;
    private final SubmittingRequisitions submitting;
    private final UserDirectory directory;
    private final Clock clock;

    ImportingRequisitions(Requisitions requisitions, RequisitionNumbers numbers, Products products, Vendors vendors, Companies companies,
                          CompanyDays days, SubmittingRequisitions submitting, UserDirectory directory, Clock clock) {
        this.requisitions = requisitions;
        this.numbers = numbers;
        this.products = products;
        this.vendors = vendors;
        this.companies = companies;
        this.days = days;
        this.submitting = submitting;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<Created> create(String companyCode, String requester, List<ImportedRequisition> imported) {
        Requisition.Person person = new Requisition.Person(requester, directory.nameOf(requester));
        CompanyRates rates = days.rates(companyCode);
        CurrencyUnit currency = companies.get(companyCode).currency();
        Map<Long, Product> bought = products.byId(lines(imported, ImportedRequisition.Line::productId));
        Map<Long, Vendor> named = vendors.byId(lines(imported, ImportedRequisition.Line::vendorId));
        return requisitions.saveAll(imported.stream().map(each -> Requisition.draft(companyCode, numbers.next(companyCode), person,
                header(each, currency), each.lines().stream().map(line -> draft(line, bought, named)).toList(), rates, clock.instant())).toList())
                .stream().map(saved -> new Created(saved.id(), saved.number())).toList();
    }

    @Override
    public void submit(long requisitionId, String requester) {
        DirectoryUser user = directory.find(requester).filter(DirectoryUser::enabled)
                .orElseThrow(() -> new Refusal.Forbidden("unknown-user", requester + " is no longer a user."));
        submitting.submit(requisitionId, user.asCurrentUser());
    }

    private static RequisitionHeader header(ImportedRequisition imported, CurrencyUnit currency) {
        ImportedRequisition.Line first = imported.lines().getFirst();
        return new RequisitionHeader(imported.title(), first.neededBy(), first.costCentre(), imported.justification(), currency);
    }

    private static LineDraft draft(ImportedRequisition.Line line, Map<Long, Product> bought, Map<Long, Vendor> named) {
        Product product = bought.get(line.productId());
        Optional<Vendor> vendor = Optional.ofNullable(line.vendorId()).map(named::get);
        return new LineDraft(null, product.id(), product.sku(), product.name(), product.categoryCode(), line.quantity(), line.neededBy(),
                line.warehouseCode(), vendor.map(Vendor::id).orElse(null), vendor.map(Vendor::name).orElse(null), line.unitPrice(),
                line.costCentre(), line.note());
    }

    private static List<Long> lines(List<ImportedRequisition> imported, Function<ImportedRequisition.Line, Long> id) {
        Stream<ImportedRequisition.Line> lines = imported.stream().flatMap(each -> each.lines().stream());
        return lines.map(id).filter(Objects::nonNull).distinct().toList();
    }
}
