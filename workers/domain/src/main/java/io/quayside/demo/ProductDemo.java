package io.quayside.demo;

import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategory;
import io.quayside.masterdata.product.UnitDetails;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.shared.BulkInsert;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(DemoLoader.PRODUCTS)
class ProductDemo implements DemoLoader {

    private static final long SEED = 20_260_101;
    private final BulkInsert rows;

    ProductDemo(BulkInsert rows) {
        this.rows = rows;
    }

    @Override
    public String what() {
        return "units, categories and products";
    }

    @Override
    public int load(DemoSize size) {
        int count = rows.insert(DemoFile.read("units.csv").stream().map(ProductDemo::unit).toList());
        count += rows.insert(DemoFile.read("categories.csv").stream().map(ProductDemo::category).toList());
        return count + rows.insert(products(size.products()));
    }

    /** Every family gives its share, so that a small catalogue has of everything. */
    static List<Product> products(int wanted) {
        List<ProductFamily> families = DemoFile.read("families.csv").stream().map(ProductFamily::of).toList();
        int available = families.stream().mapToInt(ProductFamily::size).sum();
        if (wanted > available) {
            throw new IllegalArgumentException("the families have %d products, not %d".formatted(available, wanted));
        }
        Random random = new Random(SEED);
        List<Product> products = new ArrayList<>(wanted);
        int passed = 0;
        for (ProductFamily family : families) {
            for (int member = 0; member < family.size(); member++, passed++) {
                if ((long) (passed + 1) * wanted / available > products.size()) {
                    products.add(new Product(family.product(member, products.size(), random)));
                }
            }
        }
        return products;
    }

    private static UnitOfMeasure unit(CSVRecord row) {
        return new UnitOfMeasure(new UnitDetails(row.get("code"), row.get("name"), row.get("category"), new BigDecimal(row.get("factor")),
                new BigDecimal(row.get("rounding")), true, null));
    }

    private static ProductCategory category(CSVRecord row) {
        String parent = row.get("parent").isBlank() ? null : row.get("parent");
        return new ProductCategory(new CategoryDetails(row.get("code"), parent, row.get("name"), Integer.parseInt(row.get("risk")), null));
    }
}
