package io.quayside.dataimport.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.quayside.shared.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourceFileTest {

    private static final Columns COLUMNS = new Columns(Set.of("sku"), List.of(List.of("sku", "default_code", "Internal Reference"), List.of("name", "Name")));

    @Test
    void encodingAndDelimiterAreFoundOut() {
        String german = "Name;Internal Reference\nWälzlager;6204\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            assertThat(lines(german.getBytes(charset))).containsExactly(new SourceLine(2, Map.of("name", "Wälzlager", "sku", "6204")));
        }
        assertThat(lines(("\uFEFF" + german.replace(';', '\t')).getBytes(StandardCharsets.UTF_8))).hasSize(1).first()
                .isEqualTo(new SourceLine(2, Map.of("name", "Wälzlager", "sku", "6204")));
        assertThat(lines(("\uFEFF" + german).getBytes(StandardCharsets.UTF_16LE))).hasSize(1);
    }

    @Test
    void linesAreNumberedAsInAnEditor() {
        assertThat(lines("sku,name\nA,\"two\nlines\"\n\nB,one\n".getBytes(StandardCharsets.UTF_8))).extracting(SourceLine::number).containsExactly(2, 5);
    }

    @Test
    void unknownColumnsAreIgnoredAndSaid() {
        SourceFile file = new SourceFile(CsvText.of("default_code,colour,Name\nA,red,B\n".getBytes(StandardCharsets.UTF_8)), COLUMNS);
        assertThat(file.mapping()).containsExactly(Map.entry("default_code", "sku"), Map.entry("colour", ""), Map.entry("Name", "name"));
        assertThat(COLUMNS.missing(Map.of("Name", "name"))).containsExactly("sku");
    }

    @Test
    void anEmptyFileATwofoldColumnAndTooManyLinesAreRefused() {
        assertThatThrownBy(() -> lines(new byte[0])).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> lines("sku,sku\n1,2\n".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refusal.Invalid.class);
        byte[] tooLong = ("sku\n" + "1\n".repeat(SourceFile.MAX_LINES + 1)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> lines(tooLong)).isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsKey("file"));
    }

    @Test
    void columnsWithoutAHeadingAreLeftOut() {
        byte[] spreadsheet = "sku;;name;;\nA;x;B;y;z\n".getBytes(StandardCharsets.UTF_8);
        assertThat(lines(spreadsheet)).containsExactly(new SourceLine(2, Map.of("sku", "A", "name", "B")));
        assertThat(new SourceFile(CsvText.of(spreadsheet), COLUMNS).mapping()).containsOnlyKeys("sku", "name");
    }

    @Test
    void linesWithStrayQuotationMarksAreReportedAndThoseAfterThemRead() {
        List<Integer> broken = new ArrayList<>();
        List<SourceLine> read = new ArrayList<>();
        String text = "sku,name\nA,\"3/4\" valve\"\nB,\"two\nlines\"\nC,\"1\" or 2\" pipe\",\"3\" wide\"\nD,5\" pipe\nE,\"1\"x\nF,last\nG,\"open\nH,x\n";
        new SourceFile(CsvText.of(text.getBytes(StandardCharsets.UTF_8)), COLUMNS).forEach(read::add, error -> {
            assertThat(error.message()).contains("quotation marks");
            broken.add(error.line());
        });
        assertThat(broken).containsExactly(2, 5, 7, 9);
        assertThat(read).containsExactly(new SourceLine(3, Map.of("sku", "B", "name", "two\nlines")), new SourceLine(6, Map.of("sku", "D", "name", "5\" pipe")),
                new SourceLine(8, Map.of("sku", "F", "name", "last")));
        assertThatThrownBy(() -> lines("sku,\"na\"me\nA,B\n".getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors().get("file")).contains("line 1"));
    }

    @Test
    void aFileOfAsManyLinesAsAllowedIsRead() {
        assertThat(lines(("sku\n" + "1\n".repeat(SourceFile.MAX_LINES)).getBytes(StandardCharsets.UTF_8))).hasSize(SourceFile.MAX_LINES);
    }

    private static List<SourceLine> lines(byte[] bytes) {
        List<SourceLine> lines = new ArrayList<>();
        new SourceFile(CsvText.of(bytes), COLUMNS).forEach(lines::add, error -> fail("%s", error));
        return lines;
    }
}
