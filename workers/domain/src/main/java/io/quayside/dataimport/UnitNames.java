package io.quayside.dataimport;

import io.quayside.masterdata.product.UnitOfMeasure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Unit codes by what files call them: our code, our name, and the names that other systems use. */
public final class UnitNames {

    private static final Map<String, String> ELSEWHERE = Map.ofEntries(Map.entry("units", "PCE"), Map.entry("unit", "PCE"), Map.entry("unit(s)", "PCE"),
            Map.entry("pcs", "PCE"), Map.entry("pc", "PCE"), Map.entry("ea", "PCE"), Map.entry("each", "PCE"), Map.entry("dozens", "DZN"),
            Map.entry("dozen(s)", "DZN"), Map.entry("kg", "KG"), Map.entry("kg(s)", "KG"), Map.entry("g", "G"), Map.entry("lb", "LB"), Map.entry("lbs", "LB"),
            Map.entry("lb(s)", "LB"), Map.entry("m(s)", "M"), Map.entry("meter", "M"), Map.entry("liter(s)", "L"), Map.entry("l", "L"), Map.entry("liter", "L"),
            Map.entry("hours", "HUR"), Map.entry("hour(s)", "HUR"), Map.entry("m²", "M2"));

    private UnitNames() {
    }

    public static Map<String, String> of(Collection<UnitOfMeasure> units) {
        Map<String, String> names = new HashMap<>(ELSEWHERE);
        names.values().retainAll(units.stream().map(UnitOfMeasure::code).toList());
        units.forEach(unit -> names.put(unit.name().toLowerCase(Locale.ROOT), unit.code()));
        units.forEach(unit -> names.put(unit.code().toLowerCase(Locale.ROOT), unit.code()));
        return names;
    }
}
