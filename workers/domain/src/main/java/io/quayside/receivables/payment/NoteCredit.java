package io.quayside.receivables.payment;

import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.InvoiceReference;
import org.joda.money.Money;

/** A posted credit note, as a credit of its customer. */
record NoteCredit(CustomerInvoice note) implements Credit {

    @Override
    public AllocationSource kind() {
        return AllocationSource.CREDIT_NOTE;
    }

    @Override
    public long id() {
        return note.id();
    }

    @Override
    public String number() {
        return note.label();
    }

    @Override
    public String companyCode() {
        return note.companyCode();
    }

    @Override
    public long customerId() {
        return note.customerId();
    }

    @Override
    public Money open() {
        return note.open();
    }

    @Override
    public String reference() {
        return InvoiceReference.of(note.id());
    }

    @Override
    public void use(Money amount) {
        note.settle(amount);
    }

    @Override
    public void giveBack(Money amount) {
        note.reopen(amount);
    }
}
