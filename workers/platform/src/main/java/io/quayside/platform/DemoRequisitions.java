package io.quayside.platform;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Requisitions of the Dutch demo company, each for one product of another vendor, as long as there are others. */
public final class DemoRequisitions {

    private final DemoClient client;
    private final List<JsonNode> prices;
    private final String costCentre;

    public DemoRequisitions(DemoClient client) throws IOException {
        this.client = client;
        prices = oneOfEachVendor(rows("/api/vendor-prices?companyCode=QNL&_start=0&_end=1000"));
        costCentre = rows("/api/cost-centres?companyCode=QNL&_start=0&_end=1").getFirst().get("code").asString();
    }

    /** Raises and submits requisitions in the name of the requester, of at least the amount in euros; returns their ids. */
    public List<String> submit(String requester, int count, int amount) throws IOException {
        var ids = new ArrayList<String>();
        for (int number = 0; number < count; number++) {
            var price = prices.get(number % prices.size());
            var id = client.post(requester, "/api/requisitions", requisition(price, number, new BigDecimal(amount))).demanded().get("id").asString();
            client.post(requester, "/api/requisitions/" + id + "/submit", Map.of()).demanded();
            ids.add(id);
        }
        return ids;
    }

    private Map<String, Object> requisition(JsonNode price, int number, BigDecimal amount) {
        var unitPrice = new BigDecimal(price.get("unitPrice").get("amount").asString());
        var quantity = amount.divide(unitPrice, 0, RoundingMode.UP).max(BigDecimal.ONE);
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

    private static List<JsonNode> oneOfEachVendor(List<JsonNode> prices) {
        var byVendor = new LinkedHashMap<String, JsonNode>();
        prices.forEach(price -> byVendor.putIfAbsent(price.get("vendorId").asString(), price));
        return List.copyOf(byVendor.values());
    }

    private List<JsonNode> rows(String path) throws IOException {
        return StreamSupport.stream(client.get("bea", path).demanded().spliterator(), false).toList();
    }
}
