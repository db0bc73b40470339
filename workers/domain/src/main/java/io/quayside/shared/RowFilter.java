package io.quayside.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** Turns a {@link RowQuery} into a condition; a field that is not listed here is refused. */
public record RowFilter<T>(String idField, @Nullable String companyField, @Nullable String searchField, Set<String> fields) {

    public Specification<T> matching(RowQuery query) {
        return (root, criteria, builder) -> builder.and(conditions(query, root, builder).toArray(Predicate[]::new));
    }

    private List<Predicate> conditions(RowQuery query, Root<T> root, CriteriaBuilder builder) {
        List<Predicate> all = new ArrayList<>();
        if (companyField != null) {
            all.add(root.get(companyField).in(query.companies()));
        }
        if (!query.ids().isEmpty()) {
            all.add(in(root.get(idField), query.ids(), "id"));
        }
        if (query.q() != null && searchField != null) {
            SearchText.likePatterns(query.q()).forEach(like -> all.add(builder.like(root.get(searchField), like, '\\')));
        }
        query.filters().forEach((field, values) -> all.add(condition(field, values, root, builder)));
        return all;
    }

    private Predicate condition(String field, List<String> values, Root<T> root, CriteriaBuilder builder) {
        if (field.endsWith("_gte")) {
            return compare(field, values, root, builder, true);
        }
        if (field.endsWith("_lte")) {
            return compare(field, values, root, builder, false);
        }
        return in(allowed(root, field), values, field);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Predicate compare(String field, List<String> values, Root<T> root, CriteriaBuilder builder, boolean atLeast) {
        Path<?> path = allowed(root, field.substring(0, field.length() - 4));
        Comparable bound = (Comparable) FilterValue.parse(field, values.getFirst(), path.getJavaType());
        Expression<Comparable> attribute = (Expression<Comparable>) path;
        return atLeast ? builder.greaterThanOrEqualTo(attribute, bound) : builder.lessThanOrEqualTo(attribute, bound);
    }

    private Path<?> allowed(Root<T> root, String field) {
        if (!fields.contains(field)) {
            throw new Refusal.Invalid(field, "cannot be filtered by");
        }
        return root.get(field);
    }

    private static Predicate in(Path<?> path, List<String> values, String field) {
        return path.in(values.stream().map(value -> FilterValue.parse(field, value, path.getJavaType())).toList());
    }
}
