package io.quayside.receivables.payment;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.NumberSequences;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what came from customers, and takes it back where it was wrong. */
@Service
@Transactional
public class BookingReceipts {

    public static final String SOURCE_TYPE = "customer-payment";

    private final CustomerPayments payments;
    private final ReceivableAllocations allocations;
    private final AllocatingCredits allocating;
    private final Customers customers;
    private final Companies companies;
    private final ExchangeRates rates;
    private final PostingEntries posting;
    private final NumberSequences numbers;
    private final CompanyDays days;
    private final Clock clock;

    BookingReceipts(CustomerPayments payments, ReceivableAllocations allocations, AllocatingCredits allocating, Customers customers, Companies companies,
                    ExchangeRates rates, PostingEntries posting, NumberSequences numbers, CompanyDays days, Clock clock) {
        this.payments = payments;
        this.allocations = allocations;
        this.allocating = allocating;
        this.customers = customers;
        this.companies = companies;
        this.rates = rates;
        this.posting = posting;
        this.numbers = numbers;
        this.days = days;
        this.clock = clock;
    }

    /** The same key again answers with what was booked the first time. */
    public CustomerPayment book(PaymentInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        Optional<CustomerPayment> before = payments.findByCompanyCodeAndRequestKey(input.companyCode(), input.key());
        return before.map(payment -> same(payment, input)).orElseGet(() -> append(input, user.username()));
    }

    private static CustomerPayment same(CustomerPayment payment, PaymentInput input) {
        if (payment.customerId() != input.customerId() || !payment.amount().equals(input.amount())) {
            throw new Refusal.Conflict("key-reused", "Another receipt was booked under this key.");
        }
        return payment;
    }

    private CustomerPayment append(PaymentInput input, String by) {
        Customer customer = customers.find(input.customerId(), List.of(input.companyCode()))
                .orElseThrow(() -> new Refusal.Invalid("customerId", "is no customer of " + input.companyCode()));
        if (!input.amount().isPositive()) {
            throw new Refusal.Invalid("amount", "must be more than nothing");
        }
        if (input.receivedOn().isAfter(days.today(input.companyCode()))) {
            throw new Refusal.Invalid("receivedOn", "lies in the future");
        }
        Money bank = inCompanyCurrency(input);
        CustomerPayment payment = new CustomerPayment(customer, input, bank, by, clock.instant()).numbered(numbers.nextNumber(input.companyCode(), "RC"));
        payment.booked(post(payment, bank, by));
        CustomerPayment saved = payments.saveAndFlush(payment);
        allocating.allocate(saved, input.allocations(), input.receivedOn(), by);
        return payments.saveAndFlush(saved);
    }

    private long post(CustomerPayment payment, Money bank, String by) {
        String reference = PaymentReference.of(payment.id());
        return posting.post(new PostEntry(payment.companyCode(), reference, payment.receivedOn(), "Receipt %s from %s".formatted(payment.number(),
                payment.customerName()), new SourceRef(SOURCE_TYPE, payment.id(), payment.number()), List.of(
                        PostLine.of(AccountRole.BANK, bank).foreign(payment.amount()).partner(payment.customerId()),
                        PostLine.of(AccountRole.ACCOUNTS_RECEIVABLE, bank.negated()).foreign(payment.amount().negated()).reference(reference)
                                .partner(payment.customerId())), by)).id();
    }

    /** Takes back all that it has settled, then the receipt itself. */
    public CustomerPayment reverse(long id, @Nullable String reason, CurrentUser user) {
        String why = Reason.required(reason, 1000);
        CustomerPayment payment = payments.lock(id).filter(each -> user.sees(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("customer payment", id));
        payment.requireNotReversed();
        allocations.findBySourceIdOrderById(id).stream().filter(ReceivableAllocation::isLive).forEach(each -> allocating.undo(each, user.username()));
        posting.reverse(payment.entryId(), PaymentReference.of(id) + ":reversed", days.today(payment.companyCode()), user.username());
        payment.reverse(why, user.username(), clock.instant());
        return payments.saveAndFlush(payment);
    }

    private Money inCompanyCurrency(PaymentInput input) {
        CurrencyUnit currency = companies.get(input.companyCode()).currency();
        LocalDate day = input.receivedOn();
        return input.amount().getCurrencyUnit().equals(currency) ? input.amount() : rates.convert(input.amount(), currency, day);
    }
}
