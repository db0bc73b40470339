package io.quayside.payables.invoice;

import io.quayside.purchasing.order.OrderedLine;
import io.quayside.purchasing.order.OrderedLines;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.valuation.landedcost.ExpectedBills;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lines with the goods of their orders, and credits that never exceed what they credit. */
@Component
class CompletingLines {

    private static final int LONGEST_DESCRIPTION = 255;

    private final OrderedLines orderLines;
    private final CreditableLines creditable;
    private final ExpectedBills expectedBills;

    CompletingLines(OrderedLines orderLines, CreditableLines creditable, ExpectedBills expectedBills) {
        this.orderLines = orderLines;
        this.creditable = creditable;
        this.expectedBills = expectedBills;
    }

    List<LineDraft> complete(InvoiceInput input) {
        Map<Long, OrderedLine> ordered = orderLines.find(input.companyCode(), input.lines().stream()
                .map(InvoiceInput.Line::orderLineId).filter(Objects::nonNull).toList());
        List<LineDraft> drafts = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            InvoiceInput.Line line = input.lines().get(i);
            String path = "lines[%d].".formatted(i);
            check(line, input.total().getCurrencyUnit(), path);
            drafts.add(input.kind().isCredit() ? creditable.line(input, line, path) : billed(input, line, ordered, path));
        }
        return drafts;
    }

    private static void check(InvoiceInput.Line line, CurrencyUnit currency, String path) {
        if (!line.quantity().isPositive()) {
            throw new Refusal.Invalid(path + "quantity", "must be more than nothing");
        }
        if (line.unitPrice().isNegative()) {
            throw new Refusal.Invalid(path + "unitPrice", "must not be negative");
        }
        if (!line.unitPrice().getCurrencyUnit().equals(currency)) {
            throw new Refusal.Invalid(path + "unitPrice", "must be in " + currency);
        }
        if (line.taxAmount() != null && (line.taxAmount().isNegative() || !line.taxAmount().getCurrencyUnit().equals(currency))) {
            throw new Refusal.Invalid(path + "taxAmount", "must be an amount in " + currency);
        }
    }

    private LineDraft billed(InvoiceInput input, InvoiceInput.Line line, Map<Long, OrderedLine> ordered, String path) {
        boolean goods = line.kind() == LineKind.GOODS;
        if (goods && line.orderLineId() == null) {
            throw new Refusal.Invalid(path + "orderLineId", "name the line of the order");
        }
        OrderedLine found = goods ? ordered.get(line.orderLineId()) : null;
        if (goods) {
            requireFitting(input, line, found, path);
        }
        requireExpected(input, line, path);
        return new LineDraft(line.kind(), description(line, found, path), found == null ? null : goods(found), line.landedCostId(), null, null,
                line.quantity(), line.unitPrice(), line.taxPercent(), tax(line));
    }

    private void requireExpected(InvoiceInput input, InvoiceInput.Line line, String path) {
        if (line.landedCostId() == null) {
            return;
        }
        if (line.kind() != LineKind.FREIGHT) {
            throw new Refusal.Invalid(path + "landedCostId", "is for freight alone");
        }
        expectedBills.require(line.landedCostId(), input.companyCode(), input.vendorId(), path + "landedCostId");
    }

    private static void requireFitting(InvoiceInput input, InvoiceInput.Line line, @Nullable OrderedLine found, String path) {
        if (found == null || found.vendorId() != input.vendorId()) {
            throw new Refusal.Invalid(path + "orderLineId", "is no line of an order to this vendor");
        }
        if (!found.quantity().unit().equals(line.quantity().unit())) {
            throw new Refusal.Invalid(path + "quantity", "was ordered in " + found.quantity().unit());
        }
        if (!found.unitPrice().getCurrencyUnit().equals(input.total().getCurrencyUnit())) {
            throw new Refusal.Invalid(path + "unitPrice", "was ordered in " + found.unitPrice().getCurrencyUnit());
        }
    }

    private static String description(InvoiceInput.Line line, @Nullable OrderedLine found, String path) {
        if (line.description() != null && !line.description().isBlank()) {
            return line.description().trim();
        }
        if (found == null) {
            throw new Refusal.Invalid(path + "description", "is required");
        }
        String text = found.productSku() + " " + found.productName();
        return text.length() > LONGEST_DESCRIPTION ? text.substring(0, LONGEST_DESCRIPTION) : text;
    }

    private static LineDraft.OrderedGoods goods(OrderedLine line) {
        return new LineDraft.OrderedGoods(line.orderId(), line.orderNumber(), line.orderLineId(), line.productId(), line.categoryCode());
    }

    static Money tax(InvoiceInput.Line line) {
        return line.taxAmount() != null ? line.taxAmount() : Amounts.percentOf(Amounts.multiply(line.unitPrice(), line.quantity()), line.taxPercent());
    }
}
