package io.quayside.ledger;

/** A line with the account that it goes to. */
public record BookedLine(long accountId, PostLine line) {

    BookedLine mirrored() {
        return new BookedLine(accountId, line.negated());
    }
}
