package io.quayside.inventory.putaway;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests bins: the rules of the warehouse in their order, then bins with the same product, then empty ones. A bin is taken only as far as
 * its capacity goes, and only if it may hold the product's hazard class; bins for hazardous goods are kept for them.
 */
@Service
public class SuggestingPutaway {

    private final PutawayRules rules;
    private final Bins bins;
    private final Products products;

    SuggestingPutaway(PutawayRules rules, Bins bins, Products products) {
        this.rules = rules;
        this.bins = bins;
        this.products = products;
    }

    /** @return one suggestion per bin; the last one has no location when there is not enough room */
    @Transactional(readOnly = true)
    public List<PutawaySuggestion> suggest(String companyCode, String warehouseCode, long productId, Quantity quantity) {
        Product product = products.get(productId);
        Search search = new Search(product, bins.of(warehouseCode, productId), quantity);
        rules.of(companyCode, warehouseCode, product).forEach(search::follow);
        search.take(bin -> bin.holdsProduct() && !search.isKept(bin), "the same product lies there");
        search.take(bin -> bin.isEmpty() && !search.isKept(bin), "the bin is empty");
        return search.result();
    }

    private static final class Search {

        private final Product product;
        private final List<Bin> bins;
        private final String unit;
        private final List<PutawaySuggestion> found = new ArrayList<>();
        private BigDecimal open;

        Search(Product product, List<Bin> bins, Quantity quantity) {
            this.product = product;
            this.bins = new ArrayList<>(bins);
            unit = quantity.unit();
            open = quantity.value();
        }

        void follow(PutawayRule rule) {
            switch (rule.method()) {
                case FIXED_BIN -> take(bin -> bin.id() == rule.locationId(), "it is the fixed bin");
                case SAME_PRODUCT -> take(bin -> bin.holdsProduct() && inZone(bin, rule), "the same product lies there");
                case EMPTY_BIN -> take(bin -> bin.isEmpty() && inZone(bin, rule), rule.zone() == null ? "the bin is empty" : "the bin in zone %s is empty".formatted(rule.zone()));
            }
        }

        void take(Predicate<Bin> wanted, String because) {
            for (int i = 0; i < bins.size() && open.signum() > 0; i++) {
                Bin bin = bins.get(i);
                BigDecimal room = wanted.test(bin) && bin.mayHold(product.hazardClass()) ? bin.room(open, product.weightKg()) : BigDecimal.ZERO;
                if (room.signum() > 0) {
                    found.add(new PutawaySuggestion(bin.id(), bin.code(), Quantity.of(room, unit), because));
                    bins.set(i, bin.taking(room, product.weightKg()));
                    open = open.subtract(room);
                }
            }
        }

        /** Without a rule, goods without hazard do not fill the bins of those that need them. */
        boolean isKept(Bin bin) {
            return product.hazardClass() == null && bin.hazardClasses() != null;
        }

        List<PutawaySuggestion> result() {
            if (open.signum() > 0) {
                found.add(new PutawaySuggestion(null, null, Quantity.of(open, unit), "no bin has room"));
            }
            return found;
        }

        private static boolean inZone(Bin bin, PutawayRule rule) {
            return rule.zone() == null || rule.zone().equals(bin.zone());
        }
    }
}
