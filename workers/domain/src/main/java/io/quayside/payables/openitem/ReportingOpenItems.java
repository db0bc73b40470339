package io.quayside.payables.openitem;

import io.quayside.ledger.report.ControlBalances;
import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open items and their ageing, computed from the books, so that they agree with the control accounts on any day. */
@Service
@Transactional(readOnly = true)
public class ReportingOpenItems {

    private static final String WITHOUT_PARTNER = "Without document";

    private final OpenItems openItems;
    private final List<OpenDocuments> documents;
    private final ControlBalances control;
    private final Companies companies;

    ReportingOpenItems(OpenItems openItems, List<OpenDocuments> documents, ControlBalances control, Companies companies) {
        this.openItems = openItems;
        this.documents = documents;
        this.control = control;
        this.companies = companies;
    }

    /** The oldest first. */
    public List<OpenPosition> open(String companyCode, OpenItemSide side, LocalDate asOf) {
        List<OpenItems.OpenItem> items = openItems.open(companyCode, side.role(), asOf);
        Map<String, OpenDocument> known = describe(items.stream().map(OpenItems.OpenItem::reference).filter(Objects::nonNull).toList());
        return items.stream().map(item -> new OpenPosition(item.reference(), known.get(String.valueOf(item.reference())), item.partnerId(),
                side.open(item.balance()), item.since())).toList();
    }

    public Ageing ageing(String companyCode, OpenItemSide side, LocalDate asOf) {
        CurrencyUnit currency = companies.get(companyCode).currency();
        Map<Optional<Long>, List<OpenPosition>> byPartner = open(companyCode, side, asOf).stream().collect(Collectors.groupingBy(OpenPosition::partner));
        List<Ageing.Row> rows = byPartner.entrySet().stream().map(entry -> row(entry.getKey().orElse(null), entry.getValue(), asOf, currency))
                .sorted(Comparator.comparing(Ageing.Row::partnerName).thenComparing(row -> String.valueOf(row.partnerId()))).toList();
        return new Ageing(asOf, rows, Amounts.sum(rows, Ageing.Row::total, currency), side.open(control.balance(companyCode, side.role(), asOf, currency)));
    }

    /** By the id, since two partners may have one name, and one may have had two. */
    private static Ageing.Row row(@Nullable Long partnerId, List<OpenPosition> positions, LocalDate asOf, CurrencyUnit currency) {
        Map<AgeBucket, Money> buckets = new EnumMap<>(AgeBucket.class);
        Arrays.stream(AgeBucket.values()).forEach(bucket -> buckets.put(bucket, Money.zero(currency)));
        positions.forEach(position -> buckets.merge(AgeBucket.of(position.overdue(asOf)), position.open(), Money::plus));
        return new Ageing.Row(partnerId, name(positions), buckets, Amounts.sum(positions, OpenPosition::open, currency));
    }

    /** As on the latest document. */
    private static String name(List<OpenPosition> positions) {
        return positions.stream().map(OpenPosition::document).filter(Objects::nonNull).max(Comparator.comparing(OpenDocument::date)).map(OpenDocument::partnerName)
                .orElse(WITHOUT_PARTNER);
    }

    private Map<String, OpenDocument> describe(Collection<String> references) {
        return documents.stream().flatMap(kind -> kind.find(references.stream().filter(reference -> reference.startsWith(kind.prefix()))
                        .map(reference -> Long.valueOf(reference.substring(kind.prefix().length()))).toList()).stream())
                .collect(Collectors.toMap(OpenDocument::reference, Function.identity()));
    }
}
