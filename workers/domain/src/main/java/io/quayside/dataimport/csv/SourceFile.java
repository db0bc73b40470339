package io.quayside.dataimport.csv;

import io.quayside.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lines of a file with the numbers that an editor shows, also when a quoted cell spans several. */
public record SourceFile(CsvText csv, Columns columns) {

    public static final int MAX_LINES = 100_000;

    public Map<String, String> mapping() {
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            return mapping(header(records));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param unreadable hears of lines whose quotation marks do not pair up; reading goes on after each */
    public void forEach(Consumer<SourceLine> action, Consumer<LineError> unreadable) {
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> header = header(records);
            Map<String, String> mapping = mapping(header);
            List<String> fields = header.stream().map(column -> mapping.getOrDefault(column, "")).toList();
            boolean broken = false;
            for (int line = nextLine(parser); ; line = nextLine(parser)) {
                try {
                    if (!records.hasNext()) {
                        return;
                    }
                } catch (UncheckedIOException quotes) {
                    if (!broken) {
                        unreadable.accept(new LineError(line, "", "", "quotation marks do not pair up; write one within a quoted cell twice"));
                    }
                    broken = true; // what is left of the line comes as a row of its own
                    continue;
                }
                if (line > MAX_LINES + 1) {
                    throw new Refusal.Invalid("file", "has more than %,d lines".formatted(MAX_LINES));
                }
                Map<String, String> values = values(records.next(), fields);
                if (!broken && !values.isEmpty()) {
                    action.accept(new SourceLine(line, values));
                }
                broken = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int nextLine(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    /** A spreadsheet may save columns without a heading at its right edge. */
    private Map<String, String> mapping(List<String> header) {
        List<String> headings = header.stream().filter(Predicate.not(String::isEmpty)).toList();
        if (headings.stream().distinct().count() < headings.size()) {
            throw new Refusal.Invalid("file", "has a column twice");
        }
        return columns.mapping(headings);
    }

    private static Map<String, String> values(CSVRecord row, List<String> fields) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(row.size(), fields.size()); i++) {
            String cell = row.get(i).trim();
            if (!cell.isEmpty() && !fields.get(i).isEmpty()) {
                values.put(fields.get(i), cell);
            }
        }
        return values;
    }

    private static List<String> header(Iterator<CSVRecord> records) {
        return firstRow(records).stream().map(String::trim).toList();
    }

    private static CSVRecord firstRow(Iterator<CSVRecord> records) {
        try {
            if (!records.hasNext()) {
                throw new Refusal.Invalid("file", "is empty");
            }
            return records.next();
        } catch (UncheckedIOException quotes) {
            throw new Refusal.Invalid("file", "has column names on line 1 whose quotation marks do not pair up");
        }
    }

    private CSVParser parser() throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(csv.delimiter()).setIgnoreEmptyLines(false).get().parse(new StringReader(csv.text()));
    }
}
