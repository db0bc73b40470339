package io.quayside.purchasing.demo;

import io.quayside.demo.DemoSize;
import java.util.List;

/** How much of a past the demo has. */
record DemoScale(int offered, int requisitions) {

    static final long SEED = 20_261_123;
    static final List<String> COMPANIES = List.of("QNL", "QUS");

    static DemoScale of(DemoSize size) {
        return size == DemoSize.SMALL ? new DemoScale(20, 8) : new DemoScale(240, 40);
    }

    static String warehouse(String company) {
        return company.equals("QUS") ? "HOU" : "RTM";
    }
}
