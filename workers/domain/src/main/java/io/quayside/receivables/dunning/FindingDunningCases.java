package io.quayside.receivables.dunning;

import io.quayside.identity.CurrentUser;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class FindingDunningCases {

    private final DunningCases cases;
    private final DunningLetters letters;
    private final FindingOverdue overdue;

    FindingDunningCases(DunningCases cases, DunningLetters letters, FindingOverdue overdue) {
        this.cases = cases;
        this.letters = letters;
        this.overdue = overdue;
    }

    public Page<DunningCase> list(DunningSearch search, CurrentUser user, Pageable page) {
        return cases.findAll(search.visibleTo(user), page);
    }

    public DunningCase get(long id, CurrentUser user) {
        return cases.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("dunning case", id));
    }

    public List<DunningLetter> letters(long id, CurrentUser user) {
        return letters.findByCaseIdOrderById(get(id, user).id());
    }

    public DunningLetter letter(long id, CurrentUser user) {
        return letters.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> new Refusal.NotFound("dunning letter", id));
    }

    /** What of the customer is overdue today. */
    public List<CustomerInvoice> items(long id, CurrentUser user) {
        DunningCase dunning = get(id, user);
        return overdue.of(dunning.companyCode(), dunning.customerId()).items();
    }
}
