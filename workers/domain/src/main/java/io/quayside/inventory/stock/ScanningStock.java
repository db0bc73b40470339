package io.quayside.inventory.stock;

import io.quayside.masterdata.barcode.Barcode;
import io.quayside.masterdata.barcode.Barcodes;
import io.quayside.masterdata.barcode.ElementString;
import io.quayside.masterdata.barcode.UnreadableBarcode;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.ProductPackaging;
import io.quayside.masterdata.product.ProductPackagings;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which goods of a bin a scanned code names: by the number of the product or of a package of it, by its SKU, or by the lot. */
@Service
@Transactional(readOnly = true)
public class ScanningStock {

    private final StockRows rows;
    private final Locations locations;
    private final Products products;
    private final ProductPackagings packagings;

    ScanningStock(StockRows rows, Locations locations, Products products, ProductPackagings packagings) {
        this.rows = rows;
        this.locations = locations;
        this.products = products;
        this.packagings = packagings;
    }

    /** @throws Refusal.Invalid when the code cannot be read, or names nothing that lies there */
    public List<StockRow> scan(long locationId, String code, Collection<String> companies) {
        locations.get(locationId, companies);
        List<StockRow> found = rows.findByLocationIdOrderBySkuAscId(locationId).stream().filter(named(code)).toList();
        if (found.isEmpty()) {
            throw new Refusal.Invalid("code", "names nothing that lies there");
        }
        return found;
    }

    private Predicate<StockRow> named(String code) {
        try {
            return switch (Barcodes.read(code)) {
                case Barcode.TradeItem(String gtin) -> ofProduct(product(gtin));
                case Barcode.Text(String text) -> row -> row.sku().equalsIgnoreCase(text) || text.equalsIgnoreCase(row.lotNumber());
                case Barcode.Elements(ElementString elements) -> elements.gtin().map(gtin -> ofProduct(product(gtin))).orElse(row -> true).and(ofLot(elements));
            };
        } catch (UnreadableBarcode unreadable) {
            throw new Refusal.Invalid("code", unreadable.getMessage());
        }
    }

    private static Predicate<StockRow> ofProduct(Optional<Long> productId) {
        return row -> productId.filter(id -> id == row.productId()).isPresent();
    }

    /** A code that names neither product nor lot, such as that of a pallet, names no goods. */
    private static Predicate<StockRow> ofLot(ElementString elements) {
        Optional<String> lot = elements.serial().or(elements::lot);
        return row -> lot.map(number -> number.equalsIgnoreCase(row.lotNumber())).orElse(elements.gtin().isPresent());
    }

    private Optional<Long> product(String gtin) {
        Collection<String> forms = Gtin.forms(gtin);
        return products.findByGtin(forms).map(product -> product.id()).or(() -> packagings.findByGtin(forms).map(ProductPackaging::productId));
    }
}
