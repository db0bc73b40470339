package io.quayside.masterdata;

import io.quayside.shared.BusinessEntity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Persistable;
import org.springframework.transaction.annotation.Transactional;

/** Listing, reading, adding and changing the rows of one kind, within the companies of the person who asks. */
@Transactional(readOnly = true)
public abstract class Register<T extends Persistable<I>, I, D extends Details> {

    private final String what;
    private final Rows<T, I> rows;
    private final RowFilter<T> filter;

    protected Register(String what, Rows<T, I> rows, RowFilter<T> filter) {
        this.what = what;
        this.rows = rows;
        this.filter = filter;
    }

    protected static <T> RowFilter<T> filter(String idField, String companyField, String searchField, String... fields) {
        return new RowFilter<>(idField, companyField, searchField, Set.of(fields));
    }

    public Page<T> list(RowQuery query, Pageable page) {
        return rows.findAll(filter.matching(query), page);
    }

    public Optional<T> find(I id, Collection<String> companies) {
        return rows.findById(id).filter(row -> visible(row, companies));
    }

    public T get(I id, Collection<String> companies) {
        return find(id, companies).orElseThrow(() -> new Refusal.NotFound(what, id));
    }

    @Transactional
    public T create(D details, Collection<String> companies) {
        if (details instanceof CompanyOwned owned && !companies.contains(owned.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        check(details, Optional.empty());
        return store(make(details));
    }

    @Transactional
    public T change(I id, D details, Collection<String> companies) {
        T row = get(id, companies);
        if (!Objects.equals(version(row), details.version())) {
            throw new Refusal.Stale(what, id);
        }
        if (row instanceof CompanyOwned owned && details instanceof CompanyOwned wanted && !owned.companyCode().equals(wanted.companyCode())) {
            throw new Refusal.Invalid("companyCode", "cannot be changed");
        }
        check(details, Optional.of(row));
        apply(row, details);
        return store(row);
    }

    /** A unique index decides when two people enter the same at once. */
    private T store(T row) {
        try {
            return rows.saveAndFlush(row);
        } catch (DataIntegrityViolationException violation) {
            throw refused().map(RuntimeException.class::cast).orElse(violation);
        }
    }

    /** What {@link #check} says of a row that is there already, where an index holds the same. */
    protected Optional<Refusal> refused() {
        return Optional.empty();
    }

    protected abstract T make(D details);

    protected abstract void apply(T row, D details);

    /** Refuses details that break a rule which one field alone cannot show. */
    protected void check(D details, Optional<T> present) {
    }

    protected static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refusal.Invalid(field, message);
        }
    }

    private static boolean visible(Object row, Collection<String> companies) {
        return !(row instanceof CompanyOwned owned) || companies.contains(owned.companyCode());
    }

    private static Integer version(Object row) {
        return row instanceof BusinessEntity entity ? entity.version() : ((CodedEntity) row).version();
    }
}
