package io.quayside.dataimport.requisition;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A requisition of a file, every reference of which has been found. The group is the file's own key for it. */
public record ImportedRequisition(String group, String title, @Nullable String justification, List<Line> lines) {

    public record Line(@JsonFormat(shape = JsonFormat.Shape.STRING) long productId, String sku, Quantity quantity, LocalDate neededBy, String warehouseCode,
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Long vendorId, BigMoney unitPrice, String costCentre, @Nullable String note) {
    }
}
