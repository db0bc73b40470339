package io.quayside.masterdata.product;

public enum Tracking {
    NONE, LOT, SERIAL
}
