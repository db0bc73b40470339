package io.quayside.demo;

import java.util.List;

/** What a vendor deals in: the top category and the words its name may carry. */
record DemoTrade(String category, List<String> words) {

    static final List<DemoTrade> ALL = List.of(new DemoTrade("FASTENERS", List.of("Fasteners", "Bolt & Nut", "Fixings", "Threadworks")),
            new DemoTrade("FASTENERS", List.of("Screw Works", "Fastening Systems", "Anchor Technik", "Stainless Fixings")),
            new DemoTrade("BEARINGS", List.of("Bearings", "Bearing Technology", "Rolling Elements", "Bearing House")),
            new DemoTrade("HYDRAULICS", List.of("Hydraulics", "Fluid Power", "Hose & Fitting", "Hydraulic Systems")),
            new DemoTrade("PNEUMATICS", List.of("Pneumatics", "Air Controls", "Automation Air")),
            new DemoTrade("PPE", List.of("Safety", "Workwear & Safety", "Protection")),
            new DemoTrade("ELECTRICAL", List.of("Electric", "Cable & Control", "Switchgear", "Drives")),
            new DemoTrade("ADHESIVES", List.of("Bonding", "Adhesive Solutions")), new DemoTrade("LUBRICANTS", List.of("Lubricants", "Oils")),
            new DemoTrade("CUTTING", List.of("Cutting Tools", "Precision Tools", "Carbide")), new DemoTrade("ABRASIVES", List.of("Abrasives")),
            new DemoTrade("PUMPS", List.of("Pumps", "Pump Engineering")), new DemoTrade("SEALS", List.of("Seals", "Sealing Technology", "Gaskets & Seals")),
            new DemoTrade("TRANSMISSION", List.of("Power Transmission", "Belts & Chains")), new DemoTrade("VALVES", List.of("Valves", "Flow Control")),
            new DemoTrade("HANDTOOLS", List.of("Tools", "Hand Tools")), new DemoTrade("WELDING", List.of("Welding", "Weld Supply")),
            new DemoTrade("MACHINES", List.of("Machinery", "Compressors & Hoists")));
}
