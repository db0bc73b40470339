package io.quayside.web.purchasing;

import io.quayside.web.support.ListQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Filters that lists of documents have in common. A day means the whole day. */
public record ListFilters(ListQuery query) {

    public Optional<Instant> from(String name) {
        return query.filter(name, ListFilters::start);
    }

    public Optional<Instant> until(String name) {
        return query.filter(name, text -> text.length() == 10 ? start(text).plusSeconds(86_400) : Instant.parse(text));
    }

    public Optional<BigDecimal> amount(String name) {
        return query.filter(name, BigDecimal::new);
    }

    public <E extends Enum<E>> List<E> values(String name, Class<E> type) {
        Function<String, E> parse = text -> Enum.valueOf(type, text);
        return query.filters(name).stream().map(parse).toList();
    }

    private static Instant start(String text) {
        return text.length() == 10 ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant() : Instant.parse(text);
    }
}
