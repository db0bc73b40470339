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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lines of a file with the numbers that an editor shows, also when a quoted cell spans several. */
public record SourceFile(CsvText csv, Columns columns) {

    public static final int MAX_LINES = 100_000;

    public Map<String, String> mapping() {
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            return columns.mapping(header(records));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void forEach(Consumer<SourceLine> action) {
        try (CSVParser parser = parser()) {
            Iterator<CSVRecord> records = parser.iterator();
            List<String> fields = List.copyOf(columns.mapping(header(records)).values());
            int line = (int) parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                if (line > MAX_LINES + 1) {
                    throw new Refusal.Invalid("file", "has more than %,d lines".formatted(MAX_LINES));
                }
                Map<String, String> values = values(records.next(), fields);
                if (!values.isEmpty()) {
                    action.accept(new SourceLine(line, values));
                }
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        if (!records.hasNext()) {
            throw new Refusal.Invalid("file", "is empty");
        }
        List<String> header = records.next().stream().map(String::trim).toList();
        if (header.stream().distinct().count() < header.size()) {
            throw new Refusal.Invalid("file", "has a column twice");
        }
        return header;
    }

    private CSVParser parser() throws IOException {
        return CSVFormat.RFC4180.builder().setDelimiter(csv.delimiter()).setIgnoreEmptyLines(false).get().parse(new StringReader(csv.text()));
    }
}
