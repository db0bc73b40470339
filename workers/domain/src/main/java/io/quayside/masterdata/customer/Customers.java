package io.quayside.masterdata.customer;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Currencies;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Customers extends Register<Customer, Long, CustomerDetails> {

    /** Those that letters to customers are written in. */
    public static final Set<String> LANGUAGES = Set.of("de", "en", "nl");

    private final CustomerRows rows;
    private final Companies companies;
    private final NumberSequences numbers;

    Customers(CustomerRows rows, Companies companies, NumberSequences numbers) {
        super("customer", rows, filter("id", "companyCode", "searchText", "companyCode", "number", "name", "status", "segment", "currency", "country", "city"));
        this.rows = rows;
        this.companies = companies;
        this.numbers = numbers;
    }

    public Customer get(long id) {
        return rows.findById(id).orElseThrow(() -> new Refusal.NotFound("customer", id));
    }

    public Map<Long, Customer> byId(Collection<Long> ids) {
        return rows.findAllById(Set.copyOf(ids)).stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }

    public Optional<Customer> findByNumber(String companyCode, String number) {
        return rows.findByCompanyCodeAndNumber(companyCode, number);
    }

    public List<Customer> all(String companyCode) {
        return rows.findByCompanyCode(companyCode);
    }

    /** Those of them whom nothing protects from being dunned. */
    public List<Long> dunned(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : rows.dunned(ids);
    }

    @Transactional
    public void blockDunning(long id, String reason) {
        get(id).blockDunning(reason);
    }

    @Override
    protected void check(CustomerDetails details, Optional<Customer> present) {
        require(Currencies.exists(details.currency()), "currency", "is not a currency");
        require(LANGUAGES.contains(details.language()), "language", "is not one of " + LANGUAGES.stream().sorted().toList());
        require((details.discountDays() == null) == (details.discountPercent() == null), "discountPercent", "a discount has a percentage and days");
        require(details.discountDays() == null || details.discountDays() <= details.paymentTermDays(), "discountDays", "end before the payment term");
        if (details.creditLimit() != null) {
            require(details.creditLimit().getCurrencyUnit().equals(companies.get(details.companyCode()).currency()), "creditLimit", "is in the company's currency");
            require(!details.creditLimit().isNegative(), "creditLimit", "must not be negative");
        }
        require(present.isEmpty() || details.number() != null, "number", "must not be empty");
        if (details.number() != null) {
            long id = present.map(Customer::id).orElse(0L);
            require(findByNumber(details.companyCode(), details.number()).filter(other -> other.id() != id).isEmpty(), "number", "is in use");
        }
    }

    @Override
    protected Customer make(CustomerDetails details) {
        return new Customer(details.number() == null ? details.numbered(numbers.nextNumber(details.companyCode(), "C")) : details);
    }

    @Override
    protected void apply(Customer customer, CustomerDetails details) {
        customer.change(details);
    }
}
