package io.quayside.quality.sampling;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** A master table: a row per code letter, a column per AQL; a cell is an acceptance number or an arrow to the row below or above. */
final class SamplingTable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String BELOW = "v";
    private static final String ABOVE = "^";

    private final List<CSVRecord> rows;

    private SamplingTable(List<CSVRecord> rows) {
        this.rows = rows;
    }

    static SamplingTable read(String file) {
        return new SamplingTable(records(file));
    }

    static List<CSVRecord> records(String file) {
        try (var reader = new InputStreamReader(new ClassPathResource("quality/" + file).getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    TreeSet<BigDecimal> limits() {
        var all = new TreeSet<BigDecimal>();
        rows.getFirst().getParser().getHeaderNames().stream().skip(2).map(BigDecimal::new).forEach(all::add);
        return all;
    }

    /** Follows the arrows: a plan with another sample size is the one to use. */
    SamplingPlan plan(String codeLetter, BigDecimal aql) {
        int row = rowOf(codeLetter);
        String column = columnOf(aql);
        String cell = rows.get(row).get(column);
        while (cell.equals(BELOW) || cell.equals(ABOVE)) {
            row += cell.equals(BELOW) ? 1 : -1;
            cell = rows.get(row).get(column);
        }
        return new SamplingPlan(rows.get(row).get("letter"), Long.parseLong(rows.get(row).get("sample")), Integer.parseInt(cell));
    }

    private int rowOf(String codeLetter) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).get("letter").equals(codeLetter)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no code letter " + codeLetter);
    }

    private String columnOf(BigDecimal aql) {
        return rows.getFirst().getParser().getHeaderNames().stream().skip(2)
                .filter(name -> new BigDecimal(name).compareTo(aql) == 0).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column for an AQL of " + aql));
    }
}
