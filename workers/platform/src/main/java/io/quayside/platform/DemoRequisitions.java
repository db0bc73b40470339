package io.quayside.platform;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Requisitions of the Dutch demo company that need at least one approval, each for one product with a price list. */
public final class DemoRequisitions {

    private static final BigDecimal AMOUNT = new BigDecimal("2400");

    private final DemoClient client;
    private final List<JsonNode> prices;
    private final String costCentre;

    public DemoRequisitions(DemoClient client) throws IOException {
        this.client = client;
        prices = rows("/api/vendor-prices?companyCode=QNL&_start=0&_end=200");
        costCentre = rows("/api/cost-centres?companyCode=QNL&_start=0&_end=1").getFirst().get("code").asString();
    }

    /** Raises and submits requisitions in the name of the requester; returns their ids. */
    public List<String> submit(String requester, int count) throws IOException {
        var ids = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            var price = prices.get(number % prices.size());
            var id = client.post(requester, "/api/requisitions", requisition(price, number)).demanded().get("id").asString();
            client.post(requester, "/api/requisitions/" + id + "/submit", Map.of()).demanded();
            ids.add(id);
        }
        return ids;
    }

    private Map<String, Object> requisition(JsonNode price, int number) {
        var unitPrice = new BigDecimal(price.get("unitPrice").get("amount").asString());
        var quantity = AMOUNT.divide(unitPrice, 0, RoundingMode.UP).max(BigDecimal.ONE);
        var line = Map.of("productId", price.get("productId").asString(), "quantity", Map.of("value", quantity.toPlainString(), "unit", unit(price)),
                "warehouseCode", "RTM", "suggestedVendorId", price.get("vendorId").asString());
        return Map.of("companyCode", "QNL", "title", "Replenishment " + (number + 1), "costCentre", costCentre, "lines", List.of(line));
    }

    private String unit(JsonNode price) {
        try {
            return client.get("bea", "/api/products/" + price.get("productId").asString()).demanded().get("purchaseUnit").asString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<JsonNode> rows(String path) throws IOException {
        return StreamSupport.stream(client.get("bea", path).demanded().spliterator(), false).toList();
    }
}
