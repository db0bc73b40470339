package io.quayside.purchasing.rfq;

import java.util.List;
import org.joda.money.Money;

/** @param totals what each vendor would get for all that he has quoted for, the most complete and then the cheapest first */
public record Comparison(List<ComparedLine> lines, List<VendorTotal> totals, Money bestTotal) {

    /** @param lines for how many lines the vendor has a quote that can be awarded */
    public record VendorTotal(long vendorId, String vendorName, int lines, Money total) {}

    ComparedLine line(long rfqLineId) {
        return lines.stream().filter(line -> line.line().id() == rfqLineId).findFirst().orElseThrow();
    }
}
