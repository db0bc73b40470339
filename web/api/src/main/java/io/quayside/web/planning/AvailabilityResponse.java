package io.quayside.web.planning;

import io.quayside.masterdata.product.Product;
import io.quayside.planning.figures.FlowPart;
import io.quayside.planning.figures.StockFlow;
import io.quayside.planning.promise.Availability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Day by day, with the documents behind each step; quantities in the base unit of the product. */
record AvailabilityResponse(String companyCode, String warehouseCode, long productId, String sku, String productName, String unit, LocalDate today, List<Step> steps,
        List<Document> uncounted) {

    record Step(LocalDate day, BigDecimal in, BigDecimal out, BigDecimal projected, BigDecimal available, List<Document> documents) {
    }

    record Document(FlowPart part, @Nullable LocalDate due, BigDecimal quantity, String documentType, long documentId, String documentNumber) {

        static Document of(StockFlow flow) {
            return new Document(flow.part(), flow.due(), flow.quantity(), flow.documentType(), flow.documentId(), flow.documentNumber());
        }
    }

    static AvailabilityResponse of(Availability found, Product product) {
        return new AvailabilityResponse(found.companyCode(), found.warehouseCode(), product.id(), product.sku(), product.name(), found.unit(), found.today(),
                found.promise().steps().stream().map(step -> new Step(step.day(), step.in(), step.out(), step.projected(), step.available(), documents(found, step.day()))).toList(),
                found.uncounted().stream().map(Document::of).toList());
    }

    private static List<Document> documents(Availability found, LocalDate day) {
        return found.documents().stream().filter(each -> each.day().equals(day)).map(each -> Document.of(each.flow())).toList();
    }
}
