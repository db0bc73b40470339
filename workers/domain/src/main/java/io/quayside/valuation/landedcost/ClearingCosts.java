package io.quayside.valuation.landedcost;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links bills of carriers and customs with the landed costs that they pay for. What is linked leaves both open items on the clearing account by an
 * entry that adds up to nothing there, so what is left open is what nobody has divided, or nobody has billed.
 */
@Service
@Transactional
public class ClearingCosts {

    private static final RowFilter<ClearingLink> FILTER = new RowFilter<>("id", "companyCode", null, Set.of("companyCode", "billReference", "costReference"));
    private final ClearingLinks links;
    private final LandedCostRows rows;
    private final OpenItems openItems;
    private final PostingEntries posting;
    private final Companies companies;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClearingCosts(ClearingLinks links, LandedCostRows rows, OpenItems openItems, PostingEntries posting, Companies companies, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.rows = rows;
        this.openItems = openItems;
        this.posting = posting;
        this.companies = companies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<ClearingLink> list(RowQuery query, Pageable page) {
        return links.findAll(FILTER.matching(query), page);
    }

    /** @param amount at most what is open of each */
    public ClearingLink link(String companyCode, String billReference, String costReference, Money amount, CurrentUser user) {
        if (!user.sees(companyCode)) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        lockBooks(companyCode);
        LandedCostReference.id(costReference).ifPresent(rows::findForPostingById);
        Money billed = openItems.balance(companyCode, AccountRole.LANDED_COST_CLEARING, billReference);
        Money divided = openItems.balance(companyCode, AccountRole.LANDED_COST_CLEARING, costReference).negated();
        if (!amount.getCurrencyUnit().equals(billed.getCurrencyUnit()) || !amount.isPositive()) {
            throw new Refusal.Invalid("amount", "must be above zero, in %s".formatted(billed.getCurrencyUnit()));
        }
        requireOpen("billReference", amount, billed);
        requireOpen("costReference", amount, divided);
        return book(companyCode, billReference, costReference, amount, user.username());
    }

    /** @param amount that is open on both sides */
    ClearingLink book(String companyCode, String billReference, String costReference, Money amount, String by) {
        ClearingLink link = new ClearingLink(companyCode, billReference, costReference, amount, by, clock.instant());
        link.booked(posting.post(new PostEntry(companyCode, key(link), today(companyCode), "Bill for landed cost", new SourceRef("clearing-link", link.id(), null),
                List.of(PostLine.of(AccountRole.LANDED_COST_CLEARING, amount).reference(costReference),
                        PostLine.of(AccountRole.LANDED_COST_CLEARING, amount.negated()).reference(billReference)), by)).id());
        return links.saveAndFlush(link);
    }

    /** The mirror image of the entry opens both again. */
    public ClearingLink undo(long id, CurrentUser user) {
        ClearingLink link = links.findById(id).filter(each -> user.sees(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("link", id));
        link.undo(user.username(), clock.instant());
        posting.reverse(link.ledgerEntryId(), key(link) + ":undone", today(link.companyCode()), user.username());
        return links.saveAndFlush(link);
    }

    private static void requireOpen(String field, Money amount, Money open) {
        if (amount.isGreaterThan(open)) {
            throw new Refusal.Invalid(field, open.isPositive() ? "has only %s left".formatted(open) : "has nothing left on the clearing account");
        }
    }

    /** One link at a time, so that neither side is given away twice; there are few of them. */
    private void lockBooks(String companyCode) {
        jdbc.sql("SELECT code FROM masterdata_company WHERE code = ? FOR UPDATE").params(companyCode).query(String.class).single();
    }

    private LocalDate today(String companyCode) {
        return LocalDate.ofInstant(clock.instant(), companies.get(companyCode).timeZone());
    }

    private static String key(ClearingLink link) {
        return "clearing-link:" + link.id();
    }
}
