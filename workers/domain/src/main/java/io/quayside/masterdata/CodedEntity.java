package io.quayside.masterdata;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.springframework.data.domain.Persistable;

/** A row that is known by a code that people use, and that never changes. */
@MappedSuperclass
public abstract class CodedEntity implements Persistable<String> {

    @Id
    private String code;

    @Version
    private Integer version;

    protected CodedEntity() {
    }

    protected CodedEntity(String code) {
        this.code = code;
    }

    @Override
    public String getId() {
        return code;
    }

    public String code() {
        return code;
    }

    public int version() {
        return version == null ? 0 : version;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && getClass() == other.getClass() && code.equals(((CodedEntity) other).code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
