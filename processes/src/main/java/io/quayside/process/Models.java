package io.quayside.process;

import java.util.List;
import java.util.stream.Stream;

/** Where the models are on the class path: one folder per process family, holding its BPMN, DMN and form files. */
public final class Models {

    public static final List<String> FAMILIES = List.of("approval", "inventory-adjustment", "ledger", "payables", "purchasing", "quality", "receivables", "receiving");
    public static final List<String> TYPES = List.of("bpmn", "dmn", "form");

    private Models() {}

    /** Patterns of all models, relative to the roots of the class path. */
    public static Stream<String> patterns() {
        return FAMILIES.stream().flatMap(family -> TYPES.stream().map(type -> family + "/*." + type));
    }
}
