package io.quayside.ledger.account;

/** Where an account stands in the statements; the first word of its name in the journal that is exported. */
public enum AccountType {
    ASSET("Assets"), LIABILITY("Liabilities"), EQUITY("Equity"), INCOME("Income"), EXPENSE("Expenses");

    private final String heading;

    AccountType(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
