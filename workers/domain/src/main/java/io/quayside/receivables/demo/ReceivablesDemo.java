package io.quayside.receivables.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.demo.DemoPerson;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.purchasing.CompanyDays;
import io.quayside.receivables.demo.DemoCustomer.Habit;
import io.quayside.receivables.dunning.OpeningDunningCases;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.DraftingCustomerInvoices;
import io.quayside.receivables.invoice.InvoiceInput;
import io.quayside.receivables.invoice.PostingCustomerInvoices;
import io.quayside.receivables.payment.AllocationInput;
import io.quayside.receivables.payment.BookingReceipts;
import io.quayside.receivables.payment.PaymentInput;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Customers with invoices of all ages: some have paid, some partly, and some are dunned. */
@Component
@Order(DemoLoader.HISTORY + 3)
class ReceivablesDemo implements DemoLoader {

    private static final long SEED = 20_261_127;
    /** Days from today on which the invoices of a customer are due. */
    private static final List<Integer> DUE = List.of(-104, -68, -37, -16, -3, 9, 24);
    private static final int LONG_OVERDUE = 30;
    private static final String STANDARD_TAX = "21";

    private record Sold(long id, String unit, BigDecimal price) {}

    private final Customers customers;
    private final DraftingCustomerInvoices drafting;
    private final PostingCustomerInvoices posting;
    private final BookingReceipts booking;
    private final OpeningDunningCases dunning;
    private final CompanyDays days;
    private final JdbcClient jdbc;

    ReceivablesDemo(Customers customers, DraftingCustomerInvoices drafting, PostingCustomerInvoices posting, BookingReceipts booking, OpeningDunningCases dunning,
                    CompanyDays days, JdbcClient jdbc) {
        this.customers = customers;
        this.drafting = drafting;
        this.posting = posting;
        this.booking = booking;
        this.dunning = dunning;
        this.days = days;
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "customers, with what they owe";
    }

    /**
     * Addresses come after the invoices, which went out long ago. In the small set, whose tests count what is mailed, nobody has an address and
     * nobody is dunned.
     */
    @Override
    public int load(DemoSize size) {
        boolean whole = size != DemoSize.SMALL;
        int count = 0;
        for (DemoCustomer each : DemoCustomer.ALL) {
            Customer customer = customers.create(each.details(), Set.of(each.company()));
            count += 1 + trade(each, customer, whole ? DUE : DUE.subList(2, DUE.size() - 1));
            if (whole) {
                customers.change(customer.id(), each.reachable(customer.details()), Set.of(each.company()));
            }
        }
        return whole ? count + DemoCustomer.ALL.stream().map(DemoCustomer::company).distinct().mapToInt(dunning::open).sum() : count;
    }

    private int trade(DemoCustomer demo, Customer customer, List<Integer> due) {
        Random random = new Random(SEED + demo.name().hashCode());
        CurrentUser user = DemoPerson.ACCO.asUser();
        LocalDate today = days.today(demo.company());
        List<Sold> products = jdbc.sql("""
                select id, base_unit as unit, standard_price_amount as price from masterdata_product where standard_price_amount is not null
                order by sku limit 40""").query(Sold.class).list();
        int count = 0;
        List<Integer> billed = due.stream().filter(offset -> offset < demo.days()).toList();
        for (int offset : billed) {
            LocalDate day = today.plusDays(offset);
            CustomerInvoice invoice = posting.post(drafting.enter(input(demo, customer, day, products, random), user).id(), user);
            count += 1 + paid(demo, customer, invoice, day, today, user);
        }
        return count;
    }

    private static InvoiceInput input(DemoCustomer demo, Customer customer, LocalDate due, List<Sold> products, Random random) {
        List<InvoiceInput.Line> lines = new ArrayList<>();
        CurrencyUnit currency = customer.currency();
        for (int i = 0; i < 2; i++) {
            Sold sold = products.get(random.nextInt(products.size()));
            BigMoney price = Amounts.unitPrice(sold.price().multiply(new BigDecimal("1.35")), currency);
            lines.add(new InvoiceInput.Line(sold.id(), null, null, Quantity.of(10L + random.nextInt(90), sold.unit()), price, tax(demo)));
        }
        lines.add(new InvoiceInput.Line(null, null, "Freight", Quantity.of(1, "PCE"), Amounts.unitPrice("35", currency.getCode()), tax(demo)));
        return new InvoiceInput(demo.company(), customer.id(), due.minusDays(demo.days()), due, null, null, "PO " + (4000 + random.nextInt(5000)), null, lines, null);
    }

    private static BigDecimal tax(DemoCustomer demo) {
        return new BigDecimal(demo.country().equals("NL") ? STANDARD_TAX : "0");
    }

    /** @return how many receipts there were */
    private int paid(DemoCustomer demo, Customer customer, CustomerInvoice invoice, LocalDate due, LocalDate today, CurrentUser user) {
        LocalDate on = demo.habit() == Habit.PROMPT ? due.minusDays(demo.days() - 8L) : due.plusDays(20);
        boolean longOverdue = due.isBefore(today.minusDays(LONG_OVERDUE));
        if (on.isAfter(today) || demo.habit() == Habit.NEVER || demo.habit() != Habit.PROMPT && !longOverdue) {
            return 0;
        }
        Money total = invoice.total();
        switch (demo.habit()) {
            case PROMPT -> {
                Money discount = Amounts.percentOf(total, BigDecimal.valueOf(2));
                book(customer, total.minus(discount), on, user, invoice, List.of(new AllocationInput(invoice.id(), total.minus(discount), discount)));
            }
            case SLOW -> book(customer, total, on, user, invoice, List.of(new AllocationInput(invoice.id(), total, null)));
            default -> book(customer, Amounts.percentOf(total, BigDecimal.valueOf(60)), on, user, invoice, List.of());
        }
        return 1;
    }

    private void book(Customer customer, Money amount, LocalDate on, CurrentUser user, CustomerInvoice invoice, List<AllocationInput> allocations) {
        booking.book(new PaymentInput(customer.companyCode(), "demo-" + invoice.id(), customer.id(), amount, on, "Statement " + on, null, allocations), user);
    }
}
