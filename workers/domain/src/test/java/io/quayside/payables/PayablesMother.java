package io.quayside.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.payables.bank.BankAccountInput;
import io.quayside.payables.bank.ChangingBankAccounts;
import io.quayside.payables.bank.VendorBankAccount;
import io.quayside.payables.bank.VendorBankAccounts;
import io.quayside.payables.invoice.CreditReason;
import io.quayside.payables.invoice.EnteringInvoices;
import io.quayside.payables.invoice.InvoiceInput;
import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.LineKind;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.receiving.receipt.LineOutcome;
import io.quayside.payables.posting.PostingInvoices;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.receiving.ReceivingMother;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Amounts;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders that were received, and the bills for them. */
@Component
public class PayablesMother {

    private final PurchasingMother purchasing;
    private final ReceivingMother receiving;
    private final SendingOrders sending;
    private final EnteringInvoices entering;
    private final MatchingInvoices matching;
    private final PostingInvoices posting;
    private final ReceivedLines receivedLines;
    private final Companies companies;
    private final VendorBankAccounts bankAccounts;
    private final ChangingBankAccounts changingBanks;
    private final JdbcClient jdbc;

    PayablesMother(PurchasingMother purchasing, ReceivingMother receiving, SendingOrders sending, EnteringInvoices entering, MatchingInvoices matching,
                   PostingInvoices posting, ReceivedLines receivedLines, Companies companies, VendorBankAccounts bankAccounts,
                   ChangingBankAccounts changingBanks, JdbcClient jdbc) {
        this.purchasing = purchasing;
        this.receiving = receiving;
        this.sending = sending;
        this.entering = entering;
        this.matching = matching;
        this.posting = posting;
        this.receivedLines = receivedLines;
        this.companies = companies;
        this.bankAccounts = bankAccounts;
        this.changingBanks = changingBanks;
        this.jdbc = jdbc;
    }

    public String company() {
        return receiving.company();
    }

    /** Such as {@code payables.price-difference}. */
    public void set(String company, String name, String value) {
        CompanyDetails present = companies.get(company).details();
        Map<String, String> settings = new HashMap<>(present.settings());
        settings.put(name, value);
        companies.change(company, new CompanyDetails(present.code(), present.name(), present.currency(), present.locale(), present.timeZone(), present.country(),
                present.weekend(), present.dayStart(), present.dayEnd(), present.street(), present.zip(), present.city(), present.taxId(), settings,
                present.version()), Set.of(company));
    }

    public static CurrentUser acco(String company) {
        return PurchasingMother.user("acco", company, Role.ACCOUNTANT);
    }

    /** Ten pieces of one product, say, at ten euros each, of a vendor of its own. */
    public PurchaseOrder ordered(String company, String quantity, String price) {
        return ordered(company, quantity, price, "EUR");
    }

    public PurchaseOrder ordered(String company, String quantity, String price, String currency) {
        Vendor vendor = purchasing.vendor(company, "Vendor " + Ids.next(), currency, VendorStatus.ACTIVE, "bills@vendor.example");
        PurchaseOrder order = purchasing.ordered(company, PurchasingMother.line(purchasing.product(), quantity, vendor, price)).getFirst();
        sending.send(order.id());
        return order;
    }

    public ReceivedLine received(PurchaseOrder order, String quantity) {
        GoodsReceipt receipt = receiving.counted(order, quantity);
        receiving.posted(receipt, LineOutcome.ACCEPT);
        return receivedLines.ofOrders(order.companyCode(), List.of(order.id())).getLast();
    }

    public static InvoiceInput.Line goods(PurchaseOrder order, String quantity, String price) {
        PurchaseOrderLine line = order.lines().getFirst();
        return new InvoiceInput.Line(LineKind.GOODS, null, line.id(), null, null, Quantity.of(quantity, line.quantity().unit()),
                Amounts.unitPrice(price, order.total().getCurrencyUnit().getCode()), BigDecimal.ZERO, null, null);
    }

    public static InvoiceInput.Line extra(LineKind kind, String price, String taxPercent) {
        return extra(kind, price, taxPercent, null);
    }

    public static InvoiceInput.Line extra(LineKind kind, String price, String taxPercent, Long landedCostId) {
        return new InvoiceInput.Line(kind, kind.name(), null, null, null, Quantity.of(1, "PCE"), Amounts.unitPrice(price, "EUR"), new BigDecimal(taxPercent),
                null, landedCostId);
    }

    public static InvoiceInput.Line credit(VendorInvoice invoice, CreditReason reason, String quantity, String price) {
        VendorInvoiceLine line = invoice.lines().getFirst();
        return new InvoiceInput.Line(line.kind(), null, null, line.id(), reason, Quantity.of(quantity, line.quantity().unit()),
                Amounts.unitPrice(price, invoice.total().getCurrencyUnit().getCode()), BigDecimal.ZERO, null, null);
    }

    public static InvoiceInput bill(PurchaseOrder order, String number, InvoiceInput.Line... lines) {
        return input(order.companyCode(), order.origin().vendorId(), InvoiceKind.INVOICE, number, null, order.total().getCurrencyUnit(), lines);
    }

    public static InvoiceInput note(VendorInvoice invoice, InvoiceKind kind, String number, InvoiceInput.Line... lines) {
        return input(invoice.companyCode(), invoice.vendorId(), kind, number, invoice.id(), invoice.total().getCurrencyUnit(), lines);
    }

    private static InvoiceInput input(String company, long vendor, InvoiceKind kind, String number, Long credited, CurrencyUnit currency,
                                      InvoiceInput.Line... lines) {
        Money total = Amounts.sum(List.of(lines), line -> {
            Money net = Amounts.multiply(line.unitPrice(), line.quantity());
            return net.plus(line.taxAmount() == null ? Amounts.percentOf(net, line.taxPercent()) : line.taxAmount());
        }, currency);
        LocalDate date = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusDays(3);
        return new InvoiceInput(company, kind, vendor, number, date, null, null, null, total, credited, null, List.of(lines), null);
    }

    public VendorInvoice entered(InvoiceInput input) {
        return entering.enter(input, acco(input.companyCode()));
    }

    public VendorInvoice registered(InvoiceInput input) {
        VendorInvoice invoice = entered(input);
        return entering.register(invoice.id(), acco(input.companyCode()));
    }

    /** As the process does it when nothing is against it, or somebody has released it. */
    public VendorInvoice posted(InvoiceInput input) {
        VendorInvoice invoice = registered(input);
        matching.gather(invoice.id());
        posting.post(invoice.id());
        return invoice;
    }

    /** Entered by somebody and confirmed by somebody else, long ago unless it is to be new. */
    public void bankAccount(long vendorId, String company, boolean confirmedLately) {
        VendorBankAccount account = changingBanks.change(new BankAccountInput(vendorId, "Vendor", "NL91 ABNA 0417 1643 00", null, null, "ABNANL2A", "New bank"),
                PurchasingMother.user("bea", company, Role.BUYER));
        changingBanks.activate(account.id(), "Called 010 123");
        if (!confirmedLately) {
            jdbc.sql("update payables_vendor_bank_account set confirmed_at = '2020-01-01' where id = ?").param(account.id()).update();
        }
    }

    /** Balance of a role, or of one of its open items. Debits are positive. */
    public String balance(String company, AccountRole role) {
        return sum("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ? and role = ?", company, role.name());
    }

    public String balance(String company, AccountRole role, String reference) {
        return sum("select coalesce(sum(amount_amount), 0) from ledger_line where company_code = ? and role = ? and reference = ?", company, role.name(), reference);
    }

    private String sum(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(BigDecimal.class).single().setScale(2).toPlainString();
    }
}
