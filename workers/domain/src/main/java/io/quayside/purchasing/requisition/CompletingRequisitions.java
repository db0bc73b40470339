package io.quayside.purchasing.requisition;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.finance.CostCentre;
import io.quayside.masterdata.finance.CostCentres;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills in what a person left out of a requisition, and tells all at once what cannot be so. */
@Component
class CompletingRequisitions {

    private final Companies companies;
    private final CostCentres costCentres;
    private final LineSources sources;

    CompletingRequisitions(Companies companies, CostCentres costCentres, LineSources sources) {
        this.companies = companies;
        this.costCentres = costCentres;
        this.sources = sources;
    }

    record Completed(RequisitionHeader header, List<LineDraft> lines) {}

    Completed complete(RequisitionInput input) {
        FieldErrors errors = new FieldErrors();
        checkCostCentre(input.companyCode(), input.costCentre(), "costCentre", errors);
        CurrencyUnit currency = currency(input, errors);
        List<LineDraft> drafts = lines(input, errors);
        errors.throwIfAny();
        return new Completed(
                new RequisitionHeader(input.title().trim(), input.neededBy(), input.costCentre(), input.justification(), currency), drafts);
    }

    private List<LineDraft> lines(RequisitionInput input, FieldErrors errors) {
        LineSources.Found found = sources.find(input);
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            checkCostCentre(input.companyCode(), input.lines().get(i).costCentre(), "lines[%d].costCentre".formatted(i), errors);
            new LineCompletion(input, i, found, errors).complete().ifPresent(drafts::add);
        }
        return drafts;
    }

    private void checkCostCentre(String companyCode, @Nullable String code, String field, FieldErrors errors) {
        Optional<CostCentre> costCentre = Optional.ofNullable(code).filter(given -> !given.isBlank())
                .flatMap(given -> costCentres.find(companyCode, given));
        errors.check(code == null || code.isBlank() || costCentre.map(CostCentre::isActive).orElse(false), field,
                "is not an active cost centre of the company");
    }

    private CurrencyUnit currency(RequisitionInput input, FieldErrors errors) {
        CurrencyUnit own = companies.get(input.companyCode()).currency();
        if (input.currency() == null || input.currency().isBlank()) {
            return own;
        }
        boolean known = CurrencyUnit.registeredCurrencies().stream().anyMatch(unit -> unit.getCode().equals(input.currency()));
        return errors.check(known, "currency", "is not a currency") ? CurrencyUnit.of(input.currency()) : own;
    }
}
