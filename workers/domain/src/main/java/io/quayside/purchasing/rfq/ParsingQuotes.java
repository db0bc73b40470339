package io.quayside.purchasing.rfq;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a CSV file of quotes, each row a quote or what is wrong in it. Stores nothing. */
@Service
public class ParsingQuotes {

    private static final int MOST_ROWS = 2000;
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("line", "line"), Map.entry("sku", "line"), Map.entry("product", "line"),
            Map.entry("vendor", "vendor"), Map.entry("vendornumber", "vendor"),
            Map.entry("price", "price"), Map.entry("unitprice", "price"), Map.entry("currency", "currency"),
            Map.entry("minquantity", "minQuantity"), Map.entry("minimum", "minQuantity"), Map.entry("moq", "minQuantity"),
            Map.entry("pack", "packQuantity"), Map.entry("packing", "packQuantity"), Map.entry("packquantity", "packQuantity"),
            Map.entry("leadtime", "leadTimeDays"), Map.entry("leadtimedays", "leadTimeDays"), Map.entry("days", "leadTimeDays"),
            Map.entry("validuntil", "validUntil"), Map.entry("valid", "validUntil"),
            Map.entry("freight", "freight"), Map.entry("duty", "dutyPercent"), Map.entry("dutypercent", "dutyPercent"),
            Map.entry("reference", "vendorReference"), Map.entry("vendorreference", "vendorReference"), Map.entry("note", "note"));

    private final FindingRfqs finding;
    private final Vendors vendors;
    private final Companies companies;

    ParsingQuotes(FindingRfqs finding, Vendors vendors, Companies companies) {
        this.finding = finding;
        this.vendors = vendors;
        this.companies = companies;
    }

    /** A row, and the quote that it makes if nothing is wrong; errors are by field. */
    public record ParsedQuote(int row, Map<String, String> cells, @Nullable QuoteInput quote, Map<String, String> errors) {}

    @Transactional(readOnly = true)
    public List<ParsedQuote> parse(long rfqId, String text, CurrentUser user) {
        Rfq rfq = finding.get(rfqId, user);
        Company company = companies.get(rfq.companyCode());
        Map<String, Vendor> asked = new HashMap<>();
        vendors.byId(rfq.vendors().stream().map(RfqVendor::vendorId).toList()).values().forEach(vendor -> {
            asked.put(vendor.number().toLowerCase(Locale.ROOT), vendor);
            asked.put(vendor.name().toLowerCase(Locale.ROOT), vendor);
        });
        List<CSVRecord> records = records(text);
        if (records.isEmpty()) {
            return List.of();
        }
        List<String> columns = columns(records.getFirst());
        if (records.size() - 1 > MOST_ROWS) {
            throw new Refusal.Invalid("text", "has %d rows; enter at most %d at once".formatted(records.size() - 1, MOST_ROWS));
        }
        List<ParsedQuote> parsed = new ArrayList<>();
        records.stream().skip(1).forEach(record -> parsed.add(new QuoteRow(rfq, asked, company.locale(), cells(record, columns)).parse((int) record.getRecordNumber())));
        return parsed;
    }

    private static List<CSVRecord> records(String text) {
        char delimiter = text.indexOf('\t') >= 0 ? '\t' : text.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).setTrim(true).setLenientEof(true)
                .setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords().stream().filter(record -> record.stream().anyMatch(cell -> !cell.isBlank())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(CSVRecord heading) {
        List<String> columns = heading.stream().map(cell -> HEADINGS.getOrDefault(cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), "")).toList();
        if (!columns.containsAll(List.of("line", "vendor", "price", "leadTimeDays", "validUntil"))) {
            throw new Refusal.Invalid("text", "needs a first row that names at least the columns line, vendor, price, lead time and valid until");
        }
        return columns;
    }

    private static Map<String, String> cells(CSVRecord record, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
            cells.put(columns.get(i), record.get(i));
        }
        return cells;
    }
}
