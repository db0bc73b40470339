package io.quayside.payables.openitem;

import io.quayside.ledger.report.OpenItems;
import io.quayside.masterdata.company.Companies;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
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
        Map<String, List<OpenPosition>> byPartner = open(companyCode, side, asOf).stream()
                .collect(Collectors.groupingBy(ReportingOpenItems::partner, TreeMap::new, Collectors.toList()));
        List<Ageing.Row> rows = byPartner.entrySet().stream().map(entry -> row(entry.getKey(), entry.getValue(), asOf, currency)).toList();
        return new Ageing(asOf, rows, Amounts.sum(rows, Ageing.Row::total, currency), side.open(control.balance(companyCode, side.role(), asOf, currency)));
    }

    private static Ageing.Row row(String name, List<OpenPosition> positions, LocalDate asOf, CurrencyUnit currency) {
        Map<AgeBucket, Money> buckets = new EnumMap<>(AgeBucket.class);
        Arrays.stream(AgeBucket.values()).forEach(bucket -> buckets.put(bucket, Money.zero(currency)));
        positions.forEach(position -> buckets.merge(AgeBucket.of(position.overdue(asOf)), position.open(), Money::plus));
        return new Ageing.Row(positions.getFirst().partnerId(), name, buckets, Amounts.sum(positions, OpenPosition::open, currency));
    }

    private static String partner(OpenPosition position) {
        return position.document() == null ? WITHOUT_PARTNER : position.document().partnerName();
    }

    private Map<String, OpenDocument> describe(Collection<String> references) {
        return documents.stream().flatMap(kind -> kind.find(references.stream().filter(reference -> reference.startsWith(kind.prefix()))
                        .map(reference -> Long.valueOf(reference.substring(kind.prefix().length()))).toList()).stream())
                .collect(Collectors.toMap(OpenDocument::reference, Function.identity()));
    }
}
