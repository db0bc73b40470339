package io.quayside.receivables.invoice;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Products;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what an entered invoice leaves out, and refuses what cannot be. */
@Component
class CompletingCustomerInvoices {

    private static final int LONGEST_DESCRIPTION = 255;

    private final Customers customers;
    private final Companies companies;
    private final Products products;
    private final ProductCategories categories;
    private final CompanyDays days;

    CompletingCustomerInvoices(Customers customers, Companies companies, Products products, ProductCategories categories, CompanyDays days) {
        this.customers = customers;
        this.companies = companies;
        this.products = products;
        this.categories = categories;
        this.days = days;
    }

    InvoiceDraft complete(InvoiceInput input) {
        Company company = companies.get(input.companyCode());
        Customer customer = customers.find(input.customerId(), List.of(input.companyCode()))
                .orElseThrow(() -> new Refusal.Invalid("customerId", "is no customer of " + input.companyCode()));
        if (customer.isBlocked()) {
            throw new Refusal.Invalid("customerId", "is blocked");
        }
        check(input);
        ReceivableDates dates = new ReceivableDates(input.invoiceDate(), input.dueDate(), input.discountDate(), input.discountPercent(), null);
        return new InvoiceDraft(customer, customer.currency(), dates, company.currency(), days.rates(input.companyCode()).from(customer.currency()), null,
                blankToNull(input.customerReference()), blankToNull(input.note()), null, lines(input, customer));
    }

    private void check(InvoiceInput input) {
        LocalDate today = days.today(input.companyCode());
        LocalDate date = Objects.requireNonNullElse(input.invoiceDate(), today);
        if (date.isAfter(today)) {
            throw new Refusal.Invalid("invoiceDate", "lies in the future");
        }
        if (input.dueDate() != null && input.dueDate().isBefore(date)) {
            throw new Refusal.Invalid("dueDate", "lies before the invoice");
        }
        if ((input.discountDate() == null) != (input.discountPercent() == null)) {
            throw new Refusal.Invalid("discountDate", "a discount has a percentage and a date");
        }
    }

    private List<LineDraft> lines(InvoiceInput input, Customer customer) {
        Map<Long, Product> known = products.byId(input.lines().stream().map(InvoiceInput.Line::productId).filter(Objects::nonNull).toList());
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            String path = "lines[%d].".formatted(i);
            InvoiceInput.Line line = input.lines().get(i);
            check(line, customer, path);
            drafts.add(line(line, line.productId() == null ? null : product(known, line.productId(), path), path));
        }
        return drafts;
    }

    private static void check(InvoiceInput.Line line, Customer customer, String path) {
        if (!line.quantity().isPositive()) {
            throw new Refusal.Invalid(path + "quantity", "must be more than nothing");
        }
        if (line.unitPrice().isNegative()) {
            throw new Refusal.Invalid(path + "unitPrice", "must not be negative");
        }
        if (!line.unitPrice().getCurrencyUnit().equals(customer.currency())) {
            throw new Refusal.Invalid(path + "unitPrice", "must be in %s, the currency of the customer".formatted(customer.currency()));
        }
    }

    private static Product product(Map<Long, Product> known, long id, String path) {
        Product product = known.get(id);
        if (product == null) {
            throw new Refusal.Invalid(path + "productId", "is no product");
        }
        return product;
    }

    private LineDraft line(InvoiceInput.Line line, @Nullable Product product, String path) {
        Money net = Amounts.multiply(line.unitPrice(), line.quantity());
        return new LineDraft(description(line, product, path), line.productId(), category(line, product, path), line.quantity(), line.unitPrice(),
                line.taxPercent(), net, Amounts.percentOf(net, line.taxPercent()), null, null);
    }

    private static String description(InvoiceInput.Line line, @Nullable Product product, String path) {
        if (line.description() != null && !line.description().isBlank()) {
            return line.description().trim();
        }
        if (product == null) {
            throw new Refusal.Invalid(path + "description", "is required");
        }
        String text = product.sku() + " " + product.name();
        return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) : text;
    }

    private @Nullable String category(InvoiceInput.Line line, @Nullable Product product, String path) {
        if (product != null) {
            return product.categoryCode();
        }
        String code = blankToNull(line.categoryCode());
        if (code != null && categories.find(code, Set.of()).isEmpty()) {
            throw new Refusal.Invalid(path + "categoryCode", "is not a product category");
        }
        return code;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.trim();
    }
}
