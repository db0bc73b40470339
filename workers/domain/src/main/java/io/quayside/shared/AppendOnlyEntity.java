package io.quayside.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A row that is written once and never changed. */
@MappedSuperclass
public abstract class AppendOnlyEntity implements Persistable<Long> {

    @Id
    private long id = Ids.next();

    @Transient
    private boolean stored;

    @Override
    public Long getId() {
        return id;
    }

    public long id() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppendOnlyEntity that && id == that.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
