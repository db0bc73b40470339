package io.quayside.masterdata.product;

/** How the cost of goods that leave is found: at the moving average of what is there, or at the cost of those that came first. */
public enum CostingMethod {
    AVERAGE, FIFO
}
