package io.quayside.demo;

/** How much demo data there is: SMALL for tests, DISTRIBUTOR for a company of the size that we build for. */
public enum DemoSize {

    SMALL(200, 20, 12), DISTRIBUTOR(25_000, 400, 240);

    private final int products;
    private final int vendors;
    private final int bins;

    DemoSize(int products, int vendors, int bins) {
        this.products = products;
        this.vendors = vendors;
        this.bins = bins;
    }

    public int products() {
        return products;
    }

    public int vendors() {
        return vendors;
    }

    /** In each zone of a warehouse. */
    public int bins() {
        return bins;
    }
}
