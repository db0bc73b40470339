package io.quayside.masterdata.finance;

import io.quayside.masterdata.Register;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class CostCentres extends Register<CostCentre, Long, CostCentreDetails> {

    private final CostCentreRows rows;

    CostCentres(CostCentreRows rows) {
        super("cost centre", rows, filter("id", "companyCode", "name", "companyCode", "code", "active"));
        this.rows = rows;
    }

    public Optional<CostCentre> find(String companyCode, String code) {
        return rows.findByCompanyCodeAndCode(companyCode, code);
    }

    /** Those of the codes that may be charged. */
    public Set<String> active(String companyCode, Collection<String> codes) {
        return rows.findByCompanyCodeAndCodeIn(companyCode, codes).stream().filter(CostCentre::isActive).map(CostCentre::code).collect(Collectors.toSet());
    }

    @Override
    protected void check(CostCentreDetails details, Optional<CostCentre> present) {
        if (present.isPresent()) {
            require(present.get().code().equals(details.code()), "code", "cannot be changed, costs are kept under it");
        } else {
            require(find(details.companyCode(), details.code()).isEmpty(), "code", "is in use");
        }
    }

    @Override
    protected CostCentre make(CostCentreDetails details) {
        return new CostCentre(details);
    }

    @Override
    protected void apply(CostCentre costCentre, CostCentreDetails details) {
        costCentre.change(details);
    }
}
