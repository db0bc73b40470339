package io.quayside.demo;

/** Loads one part of the demo data; {@link org.springframework.core.annotation.Order} says which goes before which. */
public interface DemoLoader {

    int COMPANIES = 100;
    int PRODUCTS = 200;
    int VENDORS = 300;
    int FINANCE = 400;
    int STOCK = 500;
    int HISTORY = 1000;
    int PLANNING = 1100;

    String what();

    /** @return how many rows it made */
    int load(DemoSize size);
}
