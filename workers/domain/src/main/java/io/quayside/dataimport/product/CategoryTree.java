package io.quayside.dataimport.product;

import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.ProductCategory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds categories by code, name or path ("All / Fasteners / Bolts"), and makes those that are missing. */
final class CategoryTree {

    private static final String ROOT = "all";
    private static final int CODE_LENGTH = 32;
    private final Map<String, String> codeByName = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final List<ProductCategory> made = new ArrayList<>();

    CategoryTree(Collection<ProductCategory> known) {
        known.forEach(category -> codeByName.put(normal(category.name()), category.code()));
        known.forEach(category -> codeByName.put(normal(category.code()), category.code()));
        known.forEach(category -> codes.add(category.code()));
    }

    String code(String path) {
        String parent = null;
        for (String name : path.split("/")) {
            if (!name.isBlank() && !normal(name).equals(ROOT)) {
                String above = parent;
                parent = codeByName.computeIfAbsent(normal(name), missing -> make(name.trim(), above));
            }
        }
        return parent == null ? codeByName.computeIfAbsent(ROOT, missing -> make("All", null)) : parent;
    }

    /** The categories that the calls since the last one have made, parents first. */
    List<ProductCategory> takeMade() {
        List<ProductCategory> taken = List.copyOf(made);
        made.clear();
        return taken;
    }

    private String make(String name, String parent) {
        String ascii = Normalizer.normalize(name.toUpperCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("[^A-Z0-9]+", " ").trim().replace(' ', '-');
        String stem = ascii.substring(0, Math.min(ascii.length(), CODE_LENGTH - 4));
        String code = stem;
        for (int i = 2; code.isEmpty() || !codes.add(code); i++) {
            code = stem + "-" + i;
        }
        made.add(new ProductCategory(new CategoryDetails(code, parent, name, 1, null)));
        return code;
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).trim();
    }
}
