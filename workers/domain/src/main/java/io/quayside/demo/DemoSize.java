package io.quayside.demo;

/** How much demo data there is: SMALL for tests, DISTRIBUTOR for a company of the size that we build for. */
public enum DemoSize {

    SMALL(200, 20), DISTRIBUTOR(25_000, 400);

    private final int products;
    private final int vendors;

    DemoSize(int products, int vendors) {
        this.products = products;
        this.vendors = vendors;
    }

    public int products() {
        return products;
    }

    public int vendors() {
        return vendors;
    }
}
