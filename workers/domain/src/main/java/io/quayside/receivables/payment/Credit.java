package io.quayside.receivables.payment;

import org.joda.money.Money;

/** What invoices are settled with, as far as something is left of it. */
sealed interface Credit permits PaymentCredit, NoteCredit {

    AllocationSource kind();

    long id();

    String number();

    String companyCode();

    long customerId();

    Money open();

    /** Its open item in the books. */
    String reference();

    void use(Money amount);

    void giveBack(Money amount);
}
