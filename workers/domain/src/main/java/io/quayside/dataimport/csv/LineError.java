package io.quayside.dataimport.csv;

/** What is wrong with one cell. */
public record LineError(int line, String column, String value, String message) {
}
