package io.quayside.masterdata.vendor;

import io.quayside.masterdata.Register;
import io.quayside.shared.Currencies;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Refusal;
import java.time.Clock;
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
    private final Clock clock;

    Vendors(VendorRows rows, NumberSequences numbers, Clock clock) {
        super("vendor", rows, filter("id", "companyCode", "searchText", "companyCode", "number", "name", "status", "currency", "country", "city", "leadTimeDays"));
        this.rows = rows;
        this.numbers = numbers;
        this.clock = clock;
    }

    public Vendor get(long id) {
        return rows.findById(id).orElseThrow(() -> new Refusal.NotFound("vendor", id));
    }

    /**
     * As a person enters it: new until somebody else approves it.
     *
     * @param creator is remembered, for the separation of duties
     */
    @Transactional
    public Vendor create(VendorDetails details, Collection<String> companies, String creator) {
        require(details.status() == VendorStatus.NEW, "status", "is new until somebody else approves the vendor");
        return rows.saveAndFlush(create(details, companies).by(creator));
    }

    /** Makes a vendor active that is new or blocked. Whoever calls this has checked who may. */
    @Transactional
    public Vendor approve(long id, String approver) {
        Vendor vendor = get(id);
        vendor.approve(approver, clock.instant());
        return rows.saveAndFlush(vendor);
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

    public List<Vendor> findByNames(String companyCode, Collection<String> names) {
        return rows.findByCompanyCodeAndNameIn(companyCode, names);
    }

    public List<Vendor> all(String companyCode) {
        return rows.findByCompanyCode(companyCode);
    }

    @Override
    protected void check(VendorDetails details, Optional<Vendor> present) {
        require(Currencies.exists(details.currency()), "currency", "is not a currency");
        boolean activates = details.status() == VendorStatus.ACTIVE && present.filter(vendor -> vendor.status() != VendorStatus.ACTIVE).isPresent();
        require(!activates, "status", "becomes active when somebody approves the vendor");
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
