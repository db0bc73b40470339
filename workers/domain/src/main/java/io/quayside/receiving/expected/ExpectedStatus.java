package io.quayside.receiving.expected;

/** Where an expected receipt stands for its readers. */
public enum ExpectedStatus {
    OPEN, RECEIVED, CLOSED, CANCELLED
}
