package io.quayside.purchasing.evidence;

import io.quayside.purchasing.sourcing.Contract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Something that an approver should not overlook. The code is for screens, the message for people. */
public record Warning(String code, String message) {

    static List<Warning> of(Evidence evidence) {
        List<Warning> all = new ArrayList<>();
        evidence.lines().stream().map(LineEvidence::line).filter(line -> line.costCentre() == null).forEach(line -> all.add(new Warning("COST_CENTRE_NONE",
                "Line %d: no cost centre pays for it, so no budget was checked.".formatted(line.lineNumber()))));
        evidence.budgets().stream().filter(budget -> budget.budget() == null).forEach(budget -> all.add(new Warning("BUDGET_NONE",
                "Cost centre %s has no budget of this year that could be overrun.".formatted(budget.costCentre()))));
        evidence.budgets().stream().filter(BudgetPosition::overrun).forEach(budget -> all.add(new Warning("BUDGET_OVERRUN",
                "Cost centre %s would overrun its budget by %s.".formatted(budget.costCentre(), budget.remainder().negated()))));
        if (evidence.splitOrderAmount().isGreaterThan(evidence.purchase().companyTotal())) {
            all.add(new Warning("SPLIT_ORDER", "With other requests of the last %d days to the same vendor, or to none so far, this is %s."
                    .formatted(evidence.splitOrderDays(), evidence.splitOrderAmount())));
        }
        evidence.lines().forEach(line -> ofLine(line, all));
        return all;
    }

    private static String left(Contract agreement) {
        return agreement.remainingQuantity() != null ? " (%s)".formatted(agreement.remainingQuantity())
                : agreement.remainingAmount() != null ? " (%s)".formatted(agreement.remainingAmount()) : "";
    }

    private static void ofLine(LineEvidence evidence, List<Warning> all) {
        String line = "Line " + evidence.line().lineNumber();
        switch (evidence.vendorStatus()) {
            case BLOCKED -> all.add(new Warning("VENDOR_BLOCKED", line + ": the vendor is blocked and gets no orders."));
            case NEW -> all.add(new Warning("VENDOR_NEW", line + ": the vendor is new and has not been vetted."));
            case NONE -> all.add(new Warning("VENDOR_NONE", line + ": no vendor is suggested."));
            case ACTIVE -> { }
        }
        evidence.agreements().stream().filter(agreement -> Objects.equals(agreement.vendorId(), evidence.line().vendorId()))
                .filter(agreement -> evidence.bids().stream().noneMatch(bid -> bid.agreement() != null
                        && bid.agreement().agreementLineId() == agreement.agreementLineId()))
                .forEach(agreement -> all.add(new Warning("AGREEMENT_SHORT", "%s: %s has not enough left%s; the line would be bought outside of it."
                        .formatted(line, agreement.agreementNumber(), left(agreement)))));
        BigDecimal deviation = evidence.deviationPercent();
        if (deviation == null) {
            all.add(new Warning("PRICE_UNKNOWN", line + ": there is neither a contract nor an earlier price to compare with."));
        } else if (deviation.signum() > 0) {
            all.add(new Warning("PRICE_ABOVE", "%s: the price is %s %% above the %s price.".formatted(line, deviation.toPlainString(),
                    evidence.contractPrice() == null ? "last" : "contract")));
        }
        if (evidence.available().compareTo(evidence.line().quantity()) >= 0) {
            all.add(new Warning("STOCK_AVAILABLE", "%s: %s are available in stock.".formatted(line, evidence.available())));
        }
        if (evidence.openOrders().isPositive()) {
            all.add(new Warning("ALREADY_ORDERED", "%s: %s are already on order.".formatted(line, evidence.openOrders())));
        }
    }
}
