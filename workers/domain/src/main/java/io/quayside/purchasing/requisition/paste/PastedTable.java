package io.quayside.purchasing.requisition.paste;

import io.quayside.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Pasted text as rows of named cells. A spreadsheet pastes tabs; a file may have semicolons or commas; the first row may name the columns. */
record PastedTable(List<Row> rows) {

    private static final int MOST_ROWS = 500;
    private static final List<String> COLUMNS = List.of("sku", "quantity", "unit", "neededBy", "price", "vendor", "warehouse", "costCentre");
    private static final List<String> COLUMNS_WITHOUT_UNIT = List.of("sku", "quantity", "neededBy", "price", "vendor", "warehouse", "costCentre");
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("sku", "sku"), Map.entry("product", "sku"), Map.entry("productsku", "sku"), Map.entry("item", "sku"), Map.entry("code", "sku"),
            Map.entry("article", "sku"), Map.entry("internalreference", "sku"),
            Map.entry("quantity", "quantity"), Map.entry("qty", "quantity"), Map.entry("amount", "quantity"),
            Map.entry("unit", "unit"), Map.entry("uom", "unit"), Map.entry("unitofmeasure", "unit"),
            Map.entry("neededby", "neededBy"), Map.entry("date", "neededBy"), Map.entry("needed", "neededBy"), Map.entry("deliverydate", "neededBy"),
            Map.entry("price", "price"), Map.entry("unitprice", "price"),
            Map.entry("vendor", "vendor"), Map.entry("vendornumber", "vendor"), Map.entry("vendorname", "vendor"), Map.entry("supplier", "vendor"),
            Map.entry("warehouse", "warehouse"), Map.entry("warehousecode", "warehouse"), Map.entry("deliverto", "warehouse"),
            Map.entry("costcentre", "costCentre"), Map.entry("costcenter", "costCentre"));

    record Row(int number, Map<String, String> cells) {

        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static PastedTable of(String text) {
        List<CSVRecord> records = records(text);
        if (records.isEmpty()) {
            return new PastedTable(List.of());
        }
        List<String> headings = headings(records.getFirst());
        List<CSVRecord> data = headings.contains("sku") ? records.subList(1, records.size()) : records;
        if (data.size() > MOST_ROWS) {
            throw new Refusal.Invalid("text", "has %d rows; paste at most %d at once".formatted(data.size(), MOST_ROWS));
        }
        return new PastedTable(data.stream().map(record -> row(record, headings.contains("sku") ? headings : columns(record))).toList());
    }

    private static List<CSVRecord> records(String text) {
        char delimiter = text.indexOf('\t') >= 0 ? '\t' : text.indexOf(';') >= 0 ? ';' : ',';
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).setTrim(true)
                .setLenientEof(true).setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords().stream().filter(record -> record.stream().anyMatch(cell -> !cell.isBlank())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> headings(CSVRecord first) {
        return first.stream().map(cell -> HEADINGS.getOrDefault(cell.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), "")).toList();
    }

    /** Without headings a digit where the unit would be begins a date: the unit was left out. */
    private static List<String> columns(CSVRecord record) {
        return record.size() > 2 && record.get(2).matches("\\d.*") ? COLUMNS_WITHOUT_UNIT : COLUMNS;
    }

    private static Row row(CSVRecord record, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(record.size(), columns.size()); i++) {
            cells.put(columns.get(i), record.get(i));
        }
        return new Row((int) record.getRecordNumber(), cells);
    }
}
