package io.quayside.dataimport.product;

import io.quayside.dataimport.csv.Cells;
import io.quayside.masterdata.product.ProductKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The products that are stored and those that the file has named so far. A product is known by its external id, else by its SKU. */
final class SeenProducts {

    private final Map<String, ProductKey> bySku = new HashMap<>();
    private final Map<String, ProductKey> byExternalId = new HashMap<>();
    private final Map<String, Long> byGtin = new HashMap<>();
    private final Map<String, Integer> linesByField = new HashMap<>();

    SeenProducts(Collection<ProductKey> stored) {
        for (ProductKey key : stored) {
            bySku.put(normal(key.sku()), key);
            if (key.externalId() != null) {
                byExternalId.put(key.externalId(), key);
            }
            if (key.gtin() != null) {
                byGtin.put(key.gtin(), key.id());
            }
        }
    }

    Optional<ProductKey> known(Cells cells, String sku, @Nullable String externalId, @Nullable String gtin) {
        once(cells, "sku", normal(sku));
        once(cells, "external_id", externalId);
        once(cells, "gtin", gtin);
        Optional<ProductKey> known = find(sku, externalId);
        ProductKey sameSku = bySku.get(normal(sku));
        if (known.isPresent() && sameSku != null && sameSku.id() != known.get().id()) {
            cells.error("sku", "belongs to another product than the external id");
        }
        if (gtin != null && byGtin.containsKey(gtin) && !Objects.equals(byGtin.get(gtin), known.map(ProductKey::id).orElse(null))) {
            cells.error("gtin", "belongs to another product");
        }
        return known;
    }

    Optional<ProductKey> find(String sku, @Nullable String externalId) {
        return Optional.ofNullable(externalId).map(byExternalId::get).or(() -> Optional.ofNullable(bySku.get(normal(sku))));
    }

    private void once(Cells cells, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            Integer before = linesByField.putIfAbsent(field + "\n" + value, cells.line().number());
            if (before != null) {
                cells.error(field, "is on line %d already".formatted(before));
            }
        }
    }

    /** Both databases compare SKUs without case. */
    private static String normal(String sku) {
        return sku.toLowerCase(Locale.ROOT);
    }
}
