package io.quayside.masterdata.company;

import static io.quayside.masterdata.company.CompanySetting.choice;
import static io.quayside.masterdata.company.CompanySetting.number;
import static io.quayside.masterdata.company.CompanySetting.onOff;
import static io.quayside.masterdata.company.CompanySetting.text;

import io.quayside.shared.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every setting that there is. A domain that wants another one adds it here: what is not listed is refused. */
public final class CompanySettings {

    private static final String ABC_A = "inventory.abc-share-a";
    private static final String ABC_B = "inventory.abc-share-b";
    private static final List<CompanySetting> ALL = List.of(
            text("purchasing.buyer", "[\\w.@-]{0,100}", "Buyer of orders", "The user name under which orders are placed; without one it is who chose the vendor, else a buyer of the company."),
            number("purchasing.acknowledgement-days", 3, 1, 60, "Days to acknowledge", "Working days that a vendor has to acknowledge an order before being reminded."),
            number("purchasing.split-days", 7, 0, 90, "Days for split orders", "Requisitions of a person to one vendor within so many days count together for approval."),
            onOff("purchasing.cost-centre-required", "Cost centre required", "A requisition is submitted only when every line has a cost centre, so that a budget can be checked."),
            text("purchasing.terms", "(?s).{0,200}", "Terms of purchase", "Printed on every order."),
            number("purchasing.correction-days", 5, 1, 60, "Days to correct", "Working days that a requester or proposer has to correct what was sent back."),
            number("purchasing.vendor-choice-days", 2, 1, 60, "Days to choose a vendor", "Working days that a buyer has to choose a vendor."),
            number("approval.answer-days", 2, 1, 60, "Days to answer", "Working days that a requester has to answer an approver's question."),
            number("purchasing.agreement-reminder-days", 30, 1, 365, "Remind of agreements", "Days before the end of a purchase agreement on which its owner is reminded."),
            number("purchasing.agreement-warning-percent", 10, 0, 100, "Warn of used up agreements", "Percent of an agreement that is left when its owner is warned."),
            choice("planning.count-days", List.of("calendar", "working"), "Lead times in", "Calendar days, or working days of the company."),
            choice("planning.pack-rounding", List.of("up", "down"), "Round to packs", "Whether proposals round up or down to whole packs."),
            text("shipping.cut-off", "15:00", "([01]\\d|2[0-3]):[0-5]\\d", "Shipping cut-off", "Orders that are ready until then leave on the same day, where the warehouse says nothing else."),
            number("shipping.transit-days", 1, 0, 60, "Days on the road", "Until goods arrive, where the warehouse says nothing else."),
            text("shipping.days", "[A-Za-z, ]{0,80}", "Shipping days", "Names of the weekdays on which goods leave, with commas; working days without them."),
            number("receiving.warning-days", 2, 0, 30, "Warn before delivery", "Working days before a delivery on which the buyer is warned."),
            number("receiving.late-days", 3, 1, 30, "Late again after", "Working days after which a late delivery is looked at again."),
            onOff("receiving.blind-count", "Count receipts blind", "Who counts a receipt is not shown what was ordered."),
            number("inventory.count-days-a", 30, 1, 730, "Count class A every", "Days between counts of bins with products of class A."),
            number("inventory.count-days-b", 90, 1, 730, "Count class B every", "Days between counts of bins with products of class B."),
            number("inventory.count-days-c", 180, 1, 730, "Count class C every", "Days between counts of other bins."),
            number("inventory.counts-per-day", 10, 0, 500, "Counts per day", "How many bins of a warehouse are planned for counting each morning."),
            onOff("inventory.zero-confirmation", "Confirm empty bins", "A bin that a move empties is counted."),
            number(ABC_A, 80, 1, 99, "Share of class A", "Percent of a year's consumption by value that class A makes up."),
            number(ABC_B, 15, 0, 99, "Share of class B", "Percent that class B makes up after class A; the rest is class C."),
            text("inventory.gs1-prefix", "(\\d{6,12})?", "GS1 company prefix", "6 to 12 digits that GS1 gave the company. Pallet labels need it."),
            onOff("quality.receiver-inspects", "Receivers may inspect", "Whoever received goods may inspect them too, for companies with few people."),
            number("quality.report-days", 10, 1, 180, "Days for an 8D report", "Working days that a vendor has to report on a nonconformance."),
            number("valuation.unbilled-close-days", 30, 1, 365, "Open items of a closing", "Days after which goods or bills without the other hold up the closing of a month."),
            number("valuation.provision-0-30", 0, 0, 100, "Provision up to 30 days", "Percent of the value of goods that have been in stock for up to 30 days."),
            number("valuation.provision-31-60", 0, 0, 100, "Provision 31 to 60 days", "Percent of the value of goods that have been in stock for 31 to 60 days."),
            number("valuation.provision-61-90", 10, 0, 100, "Provision 61 to 90 days", "Percent of the value of goods that have been in stock for 61 to 90 days."),
            number("valuation.provision-91-180", 25, 0, 100, "Provision 91 to 180 days", "Percent of the value of goods that have been in stock for 91 to 180 days."),
            number("valuation.provision-over-180", 50, 0, 100, "Provision over 180 days", "Percent of the value of goods that have been in stock for longer."),
            choice("payables.price-difference", List.of("stock", "variance"), "Price differences of invoices",
                    "Added to the value of what is still in stock, or posted as variances."),
            number("payables.look-alike-days", 14, 0, 365, "Look-alike invoices within", "Days within which two invoices of one vendor and amount are taken for a duplicate."),
            number("payables.goods-wait-days", 5, 1, 90, "Bills wait for goods", "Days that a bill waits for its goods before they are chased."),
            number("payables.bank-change-days", 30, 0, 365, "Bank account is new for", "Days for which payments to a changed bank account are flagged."),
            number("payables.unbilled-days", 45, 1, 365, "Unbilled after", "Days after which a vendor is asked for the bill of received goods."),
            number("payables.bill-wait-days", 14, 1, 365, "Wait for the bill", "Days that the vendor has to send it."),
            text("payables.bank-iban", "([A-Z]{2}\\d{2}[A-Z0-9 ]{10,36})?", "IBAN to pay from", "The company's own account. Without one nothing can be paid."),
            text("payables.bank-bic", "([A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?)?", "BIC to pay from", "Of the company's own bank."),
            text("payables.bank-account", "[0-9A-Z-]{0,34}", "Account number to pay from", "For companies without an IBAN."),
            text("payables.bank-routing", "[0-9A-Z-]{0,34}", "Routing number", "Of the bank, for companies without an IBAN."));
    private static final Map<String, CompanySetting> BY_KEY = new LinkedHashMap<>();

    static {
        ALL.forEach(each -> BY_KEY.put(each.key(), each));
    }

    private CompanySettings() {
    }

    public static List<CompanySetting> all() {
        return ALL;
    }

    public static Optional<CompanySetting> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** @throws Refusal.Invalid with the field of every setting that is unknown or wrong */
    static void check(Map<String, String> settings) {
        Map<String, String> errors = new LinkedHashMap<>();
        settings.forEach((key, value) -> find(key).map(setting -> setting.fault(value)).orElse(Optional.of("is not a setting"))
                .ifPresent(fault -> errors.put(field(key), fault)));
        if (errors.isEmpty() && percent(settings, ABC_A) + percent(settings, ABC_B) > 100) {
            errors.put(field(ABC_B), "is too much: classes A and B are more than all");
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private static String field(String key) {
        return "settings." + key;
    }

    private static int percent(Map<String, String> settings, String key) {
        return Integer.parseInt(settings.getOrDefault(key, BY_KEY.get(key).usual()));
    }
}
