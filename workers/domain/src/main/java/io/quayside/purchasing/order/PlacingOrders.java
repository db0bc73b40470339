package io.quayside.purchasing.order;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.NumberSequences;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers and stores new orders and has their process started, all in the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlacingOrders {

    /** Setting of a company: who is the buyer of the orders that an approval creates. */
    private static final String BUYER_SETTING = "purchasing.buyer";

    private final PurchaseOrders orders;
    private final OrderMessages messages;
    private final NumberSequences numbers;
    private final Companies companies;
    private final UserDirectory directory;
    private final CompanyDays days;
    private final Clock clock;

    PlacingOrders(PurchaseOrders orders, OrderMessages messages, NumberSequences numbers, Companies companies, UserDirectory directory,
                  CompanyDays days, Clock clock) {
        this.orders = orders;
        this.messages = messages;
        this.numbers = numbers;
        this.companies = companies;
        this.directory = directory;
        this.days = days;
        this.clock = clock;
    }

    public List<PurchaseOrder> placed(long requisitionId, int revision) {
        return orders.findByRequisitionIdAndRequisitionRevisionOrderByNumber(requisitionId, revision);
    }

    /** @param approved what people approved for it, in the company's currency; rates have moved since */
    public PurchaseOrder place(OrderOrigin origin, CurrencyUnit currency, List<OrderLineDraft> lines, Money approved) {
        PurchaseOrder order = place(origin, currency, lines);
        order.holdAgainst(approved);
        return order;
    }

    public PurchaseOrder place(OrderOrigin origin, CurrencyUnit currency, List<OrderLineDraft> lines) {
        String sequence = "PO-" + days.today(origin.companyCode()).getYear();
        String number = "%s-%06d".formatted(sequence, numbers.next(origin.companyCode(), sequence));
        PurchaseOrder order = orders.save(new PurchaseOrder(number, origin, currency, lines, days.rates(origin.companyCode()), clock.instant()));
        messages.created(order);
        return order;
    }

    /** Whom the company names, else who chose the vendor, else any buyer of the company, else whoever asked. */
    public String buyer(String companyCode, Optional<String> chooser, String requester) {
        return Optional.of(companies.get(companyCode).setting(BUYER_SETTING, "")).filter(named -> !named.isBlank())
                .or(() -> chooser)
                .or(() -> directory.findByRole(Role.BUYER, companyCode).stream().map(DirectoryUser::username).sorted().findFirst())
                .orElse(requester);
    }
}
