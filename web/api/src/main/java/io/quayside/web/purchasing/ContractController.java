package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.sourcing.Contracts;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRole;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is left of agreements over a product, for whoever writes a line of a requisition. */
@RestController
@RequestMapping("/api/requisitions/contracts")
class ContractController {

    private final Contracts contracts;
    private final CompanyDays days;

    ContractController(Contracts contracts, CompanyDays days) {
        this.contracts = contracts;
        this.days = days;
    }

    @GetMapping
    @AnyRole
    List<ContextResponse.Agreement> of(@RequestParam String companyCode, @RequestParam long productId, CurrentUser user) {
        if (!user.sees(companyCode)) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        return contracts.of(companyCode, List.of(productId), days.today(companyCode)).stream().map(ContextResponse.Agreement::of).toList();
    }
}
