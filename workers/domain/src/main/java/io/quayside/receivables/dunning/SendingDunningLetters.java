package io.quayside.receivables.dunning;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.Customers;
import io.quayside.receivables.document.BankLine;
import io.quayside.receivables.document.LetterTemplates;
import io.quayside.receivables.document.Party;
import io.quayside.receivables.document.Texts;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to customers: reminders with the list of what is overdue, and what was agreed. */
@Service
@Transactional
public class SendingDunningLetters {

    private static final List<String> LEVELS = List.of("reminder", "second", "final");

    private final DunningCases cases;
    private final DunningLetters letters;
    private final FindingOverdue finding;
    private final Customers customers;
    private final Companies companies;
    private final LetterTemplates templates;
    private final MailQueue mails;

    SendingDunningLetters(DunningCases cases, DunningLetters letters, FindingOverdue finding, Customers customers, Companies companies, LetterTemplates templates,
                          MailQueue mails) {
        this.cases = cases;
        this.letters = letters;
        this.finding = finding;
        this.customers = customers;
        this.companies = companies;
        this.templates = templates;
        this.mails = mails;
    }

    /** @param level 1 for a reminder to 3 for the final notice; nothing is sent when all was settled meanwhile */
    public void send(long caseId, int level) {
        DunningCase dunning = get(caseId);
        Overdue overdue = finding.of(dunning.companyCode(), dunning.customerId());
        if (overdue.items().isEmpty() || !dunning.isOpen()) {
            return;
        }
        CustomerDetails customer = customers.get(dunning.customerId()).details();
        Texts texts = Texts.of(customer.language(), customer.country());
        LetterSheet sheet = sheet(dunning, overdue, customer, LEVELS.get(level - 1), texts);
        byte[] pdf = templates.print("dunning-letter.html", texts, "letter", sheet);
        DunningLetter letter = letters.save(new DunningLetter(dunning, level, overdue.day(), customer.email(), overdue.amount(), pdf));
        if (customer.email() != null) {
            String text = texts.get("mail-dunning", customer.name(), sheet.text(), sheet.total(), sheet.company().name());
            mails.add(new Mail(customer.email(), sheet.title() + " " + dunning.number(), text, dunning.number(), new Mail.Attachment(letter.fileName(), pdf)));
        }
        dunning.sent(level, overdue.day());
    }

    /** To customers who have an address; the others are told by whoever agreed it. */
    public void confirmPlan(long caseId) {
        DunningCase dunning = get(caseId);
        CustomerDetails customer = customers.get(dunning.customerId()).details();
        PaymentPlan plan = dunning.plan();
        if (plan != null && customer.email() != null) {
            Texts texts = Texts.of(customer.language(), customer.country());
            mails.add(new Mail(customer.email(), texts.get("plan-subject", dunning.number()), texts.get("mail-plan", customer.name(),
                    String.valueOf(plan.instalments()), texts.money(plan.instalment()), texts.date(plan.firstOn()),
                    companies.get(dunning.companyCode()).name()), dunning.number()));
        }
    }

    private LetterSheet sheet(DunningCase dunning, Overdue overdue, CustomerDetails customer, String level, Texts texts) {
        Company company = companies.get(dunning.companyCode());
        return new LetterSheet(texts.get(level), dunning.number(), Party.of(company.details(), texts), Party.of(customer, texts),
                Objects.requireNonNull(customer.number()), texts.date(overdue.day()), texts.get("dear", customer.name()), texts.get(level + "-text"),
                overdue.items().stream().map(item -> item(item, overdue, texts)).toList(), money(overdue.usedCredits(), texts),
                Objects.requireNonNull(money(overdue.totals(), texts)), BankLine.of(company, texts).orElse(null));
    }

    private static @Nullable String money(List<Money> amounts, Texts texts) {
        return amounts.isEmpty() ? null : amounts.stream().map(texts::money).collect(Collectors.joining(", "));
    }

    private static LetterSheet.Item item(CustomerInvoice item, Overdue overdue, Texts texts) {
        return new LetterSheet.Item(item.label(), texts.date(Objects.requireNonNull(item.dates().invoiceDate())),
                texts.date(Objects.requireNonNull(item.dates().dueDate())), String.valueOf(overdue.days(item)), texts.money(item.total()), texts.money(item.open()));
    }

    private DunningCase get(long id) {
        return cases.findById(id).orElseThrow(() -> new Refusal.NotFound("dunning case", id));
    }
}
