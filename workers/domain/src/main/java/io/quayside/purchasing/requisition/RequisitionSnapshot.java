package io.quayside.purchasing.requisition;

import io.quayside.shared.Quantity;
import io.quayside.shared.ValuesModule;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** All that an approver decides on, in the words of the screen. */
public record RequisitionSnapshot(
        String title,
        @Nullable LocalDate neededBy,
        @Nullable String costCentre,
        @Nullable String justification,
        Money total,
        List<Line> lines) {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new ValuesModule()).build();

    public record Line(
            long id,
            int lineNumber,
            String productSku,
            String productName,
            Quantity quantity,
            @Nullable LocalDate neededBy,
            String warehouseCode,
            @Nullable String suggestedVendorName,
            BigMoney unitPrice,
            @Nullable String costCentre,
            @Nullable String note) {

        static Line of(RequisitionLine line) {
            return new Line(line.id(), line.lineNumber(), line.productSku(), line.productName(), line.quantity(), line.neededBy(),
                    line.warehouseCode(), line.suggestedVendorName(), line.unitPrice(), line.costCentre(), line.note());
        }
    }

    static RequisitionSnapshot of(Requisition requisition) {
        RequisitionHeader header = requisition.header();
        return new RequisitionSnapshot(header.title(), header.neededBy(), header.costCentre(), header.justification(),
                requisition.total(), requisition.lines().stream().map(Line::of).toList());
    }

    String toJson() {
        return JSON.writeValueAsString(this);
    }

    static RequisitionSnapshot fromJson(String json) {
        return JSON.readValue(json, RequisitionSnapshot.class);
    }
}
