package io.quayside.purchasing.requisition;

import io.quayside.masterdata.company.Companies;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** Fills in what a person left out of a requisition, and tells all at once what cannot be so. */
@Component
class CompletingRequisitions {

    private final Companies companies;
    private final LineSources sources;

    CompletingRequisitions(Companies companies, LineSources sources) {
        this.companies = companies;
        this.sources = sources;
    }

    record Completed(RequisitionHeader header, List<LineDraft> lines) {}

    Completed complete(RequisitionInput input) {
        FieldErrors errors = new FieldErrors();
        LineSources.Found found = sources.find(input);
        found.checkCostCentre(input.costCentre(), "costCentre", errors);
        CurrencyUnit currency = currency(input, errors);
        List<LineDraft> drafts = lines(input, found, errors);
        errors.throwIfAny();
        return new Completed(
                new RequisitionHeader(input.title().trim(), input.neededBy(), input.costCentre(), input.justification(), currency), drafts);
    }

    private static List<LineDraft> lines(RequisitionInput input, LineSources.Found found, FieldErrors errors) {
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            new LineCompletion(input, i, found, errors).complete().ifPresent(drafts::add);
        }
        return drafts;
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
