package io.quayside.masterdata.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanySettingsTest {

    /** {@code setting("domain.name", fallback)}, or with constants for both. */
    private static final Pattern ASKED = Pattern.compile("\\.setting\\(\\s*(\"[^\"]+\"|[A-Z_]+),\\s*(\"[^\"]*\"|[A-Z_]+|\\d+)\\)");

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            inventory.gs1-prefix       | 8712345                  | -
            inventory.gs1-prefix       | 87123                    | does not look like one
            inventory.gs1-prefix       | 8712345678901            | does not look like one
            receiving.blind-count      | true                     | -
            receiving.blind-count      | yes                      | is one of false, true
            receiving.late-days        | 1                        | -
            receiving.late-days        | 0                        | is a whole number from 1 to 30
            receiving.late-days        | 2.5                      | is a whole number from 1 to 30
            receiving.late-days        | soon                     | is a whole number from 1 to 30
            payables.price-difference  | variance                 | -
            payables.price-difference  | other                    | is one of stock, variance
            payables.bank-iban         | NL91 ABNA 0417 1643 00   | -
            payables.bank-iban         | 91ABNA                   | does not look like one
            valuation.provision-61-90  | 100                      | -
            valuation.provision-61-90  | 101                      | is a whole number from 0 to 100
            inventory.abc-share-a      | 86                       | is too much: classes A and B are more than all
            receiving.late             | 3                        | is not a setting
            """)
    void aValueThatMakesNoSenseIsRefusedAtItsField(String key, String value, String fault) {
        if (fault == null) {
            assertThatCode(() -> CompanySettings.check(Map.of(key, value))).doesNotThrowAnyException();
            return;
        }
        String field = "settings." + (fault.startsWith("is too much") ? "inventory.abc-share-b" : key);
        assertThatThrownBy(() -> CompanySettings.check(Map.of(key, value)))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> assertThat(invalid.errors()).containsExactly(Map.entry(field, fault)));
    }

    @Test
    void everySettingHasAUsualValueThatItAllowsAndWordsForPeople() {
        assertThat(CompanySettings.all()).extracting(CompanySetting::key).doesNotHaveDuplicates();
        assertThat(CompanySettings.all()).allSatisfy(each -> {
            assertThat(each.fault(each.usual())).as(each.key()).isEmpty();
            assertThat(each.label()).isNotBlank();
            assertThat(each.help()).endsWith(".");
        });
    }

    /** What the code asks for is what people can enter, and what holds without an entry is what they are told. */
    @Test
    void theCodeAsksForNoSettingThatIsNotListed() {
        Map<String, String> asked = new TreeMap<>();
        sources().forEach(source -> ASKED.matcher(source).results().forEach(call -> asked.put(value(call, 1, source), value(call, 2, source))));
        assertThat(asked).hasSizeGreaterThan(10);
        asked.forEach((key, usual) -> assertThat(CompanySettings.find(key)).as("add %s to CompanySettings", key)
                .hasValueSatisfying(setting -> assertThat(usual).as("usual value of %s", key).isEqualTo(setting.usual())));
    }

    /** Diagrams name settings for the days that their tasks are due in, with what holds without one. */
    @Test
    void theDiagramsAskForNoSettingThatIsNotListed() {
        Pattern header = Pattern.compile("key=\"daysSetting\" value=\"([^\"]+)\" />\\s*<zeebe:header key=\"days\" value=\"(\\d+)\"");
        Map<String, String> asked = new TreeMap<>();
        files("../../processes/src/main/resources", ".bpmn").forEach(model -> header.matcher(model).results().forEach(each -> asked.put(each.group(1), each.group(2))));
        assertThat(asked).isNotEmpty();
        asked.forEach((key, usual) -> assertThat(CompanySettings.find(key)).as("add %s to CompanySettings", key)
                .hasValueSatisfying(setting -> assertThat(usual).as("usual value of %s", key).isEqualTo(setting.usual())));
    }

    private static String value(MatchResult call, int group, String source) {
        String said = call.group(group);
        if (said.startsWith("\"")) {
            return said.substring(1, said.length() - 1);
        }
        if (said.matches("\\d+")) {
            return said;
        }
        var constant = Pattern.compile(" %s = \"?([^\";]*)\"?;".formatted(said)).matcher(source);
        return constant.find() ? constant.group(1) : said;
    }

    private static Stream<String> sources() {
        return files("src/main/java", ".java");
    }

    private static Stream<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).map(CompanySettingsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
