package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Register;
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
public class Vendors extends Register<Vendor, Long, VendorDetails> {

    private final VendorRows rows;
    private final NumberSequences numbers;

    Vendors(VendorRows rows, NumberSequences numbers) {
        super("vendor", rows, filter("id", "companyCode", "searchText", "companyCode", "number", "name", "status", "currency", "country", "city", "leadTimeDays"));
        this.rows = rows;
        this.numbers = numbers;
    }

    public Vendor get(long id) {
        return rows.findById(id).orElseThrow(() -> new Refusal.NotFound("vendor", id));
    }

    /** @param creator is remembered, for the separation of duties */
    @Transactional
    public Vendor create(VendorDetails details, Collection<String> companies, String creator) {
        return rows.saveAndFlush(create(details, companies).by(creator));
    }

    public Map<Long, Vendor> byId(Collection<Long> ids) {
        return rows.findAllById(Set.copyOf(ids)).stream().collect(Collectors.toMap(Vendor::id, Function.identity()));
    }

    public Optional<Vendor> findByNumber(String companyCode, String number) {
        return rows.findByCompanyCodeAndNumber(companyCode, number);
    }

    public List<Vendor> findByNumbers(String companyCode, Collection<String> numbers) {
        return rows.findByCompanyCodeAndNumberIn(companyCode, numbers);
    }

    public List<Vendor> all(String companyCode) {
        return rows.findByCompanyCode(companyCode);
    }

    @Override
    protected void check(VendorDetails details, Optional<Vendor> present) {
        require(Currencies.exists(details.currency()), "currency", "is not a currency");
        require(present.isEmpty() || details.number() != null, "number", "must not be empty");
        if (details.number() != null) {
            long id = present.map(Vendor::id).orElse(0L);
            require(findByNumber(details.companyCode(), details.number()).filter(other -> other.id() != id).isEmpty(), "number", "is in use");
        }
    }

    @Override
    protected Vendor make(VendorDetails details) {
        return new Vendor(details.number() == null ? details.numbered(numbers.nextNumber(details.companyCode(), "V")) : details);
    }

    @Override
    protected void apply(Vendor vendor, VendorDetails details) {
        vendor.change(details);
    }
}
