package io.quayside.receivables.payment;

import org.joda.money.Money;

/** A receipt, as a credit of its customer. */
record PaymentCredit(CustomerPayment payment) implements Credit {

    @Override
    public AllocationSource kind() {
        return AllocationSource.PAYMENT;
    }

    @Override
    public long id() {
        return payment.id();
    }

    @Override
    public String number() {
        return payment.number();
    }

    @Override
    public String companyCode() {
        return payment.companyCode();
    }

    @Override
    public long customerId() {
        return payment.customerId();
    }

    @Override
    public Money open() {
        return payment.open();
    }

    @Override
    public String reference() {
        return PaymentReference.of(payment.id());
    }

    @Override
    public void use(Money amount) {
        payment.use(amount);
    }

    @Override
    public void giveBack(Money amount) {
        payment.giveBack(amount);
    }
}
