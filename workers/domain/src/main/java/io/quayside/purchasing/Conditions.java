package io.quayside.purchasing;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Collects the conditions of a list; what is not asked for adds none. */
public final class Conditions<T> {

    private final Root<T> root;
    private final CriteriaBuilder builder;
    private final List<Predicate> all = new ArrayList<>();

    public Conditions(Root<T> root, CriteriaBuilder builder) {
        this.root = root;
        this.builder = builder;
    }

    /** Nothing matches an empty collection. */
    public Conditions<T> in(String field, Collection<?> values) {
        all.add(values.isEmpty() ? builder.disjunction() : root.get(field).in(values));
        return this;
    }

    /** Everything matches an empty collection. */
    public Conditions<T> any(String field, Collection<?> values) {
        return values.isEmpty() ? this : in(field, values);
    }

    public Conditions<T> equal(String field, Optional<?> value) {
        value.ifPresent(wanted -> all.add(builder.equal(root.get(field), wanted)));
        return this;
    }

    public <C extends Comparable<? super C>> Conditions<T> atLeast(Expression<C> field, Optional<C> bound) {
        bound.ifPresent(value -> all.add(builder.greaterThanOrEqualTo(field, value)));
        return this;
    }

    public <C extends Comparable<? super C>> Conditions<T> atMost(Expression<C> field, Optional<C> bound) {
        bound.ifPresent(value -> all.add(builder.lessThanOrEqualTo(field, value)));
        return this;
    }

    public <C extends Comparable<? super C>> Conditions<T> below(Expression<C> field, Optional<C> bound) {
        bound.ifPresent(value -> all.add(builder.lessThan(field, value)));
        return this;
    }

    /** Every word must occur in one of the fields. */
    public void words(String words, String... fields) {
        for (String word : words.trim().split("\\s+")) {
            String like = "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
            all.add(builder.or(Arrays.stream(fields).map(field -> builder.like(root.<String>get(field), like, '\\')).toArray(Predicate[]::new)));
        }
    }

    public Predicate all() {
        return builder.and(all.toArray(Predicate[]::new));
    }
}
