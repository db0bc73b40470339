package io.quayside.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.CompositeTypeRegistration;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.springframework.data.domain.Persistable;

/** A row that people change: its id is known before it is saved, and its version catches concurrent changes. */
@MappedSuperclass
@CompositeTypeRegistration(embeddableClass = Money.class, userType = MoneyType.class)
@CompositeTypeRegistration(embeddableClass = BigMoney.class, userType = BigMoneyType.class)
public abstract class BusinessEntity implements Persistable<Long> {

    @Id
    private long id = Ids.next();

    @Version
    private Integer version;

    @Override
    public Long getId() {
        return id;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    /** Refuses a change that was made on an older state than the stored one. */
    public void requireVersion(int expected) {
        if (version() != expected) {
            throw new Refusal.Stale(getClass().getSimpleName(), id);
        }
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessEntity that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
