package io.quayside.shared;

import java.io.Serializable;
import java.util.Objects;
import org.hibernate.usertype.CompositeUserType;

abstract class AbstractMoneyType<T extends Serializable> implements CompositeUserType<T> {

    /** Hibernate hands the parts over in alphabetical order of the attributes of {@link MoneyParts}. */
    static final int AMOUNT = 0;
    static final int CURRENCY = 1;

    @Override
    public Class<?> embeddable() {
        return MoneyParts.class;
    }

    @Override
    public boolean equals(T a, T b) {
        return Objects.equals(a, b);
    }

    @Override
    public int hashCode(T money) {
        return Objects.hashCode(money);
    }

    @Override
    public T deepCopy(T money) {
        return money;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    @Override
    public Serializable disassemble(T money) {
        return money;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T assemble(Serializable cached, Object owner) {
        return (T) cached;
    }

    @Override
    public T replace(T detached, T managed, Object owner) {
        return detached;
    }
}
