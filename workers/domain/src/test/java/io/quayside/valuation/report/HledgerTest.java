package io.quayside.valuation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quayside.DomainIntegrationTest;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.ledger.LedgerMother;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.journal.PlainTextJournal;
import io.quayside.ledger.report.TrialBalance;
import io.quayside.masterdata.product.CostingMethod;
import io.quayside.masterdata.product.Product;
import io.quayside.valuation.ReceiptReference;
import io.quayside.valuation.ValuationMother;
import io.quayside.valuation.ValuationMother.Site;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Another accounting program reads our books and comes to the same balances. */
class HledgerTest extends DomainIntegrationTest {

    private static final LocalDate FOREVER = LocalDate.of(2099, 12, 31);
    @Autowired
    ValuationMother mother;
    @Autowired
    PostingEntries posting;
    @Autowired
    PlainTextJournal journal;
    @Autowired
    TrialBalance trialBalance;
    @TempDir
    Path folder;

    @BeforeAll
    static void hledgerIsThere() throws Exception {
        boolean there = new ProcessBuilder("sh", "-c", "command -v hledger").start().waitFor() == 0;
        if (System.getenv("CI") != null) {
            assertThat(there).as("hledger, which CI installs before it tests").isTrue();
        }
        assumeTrue(there, "hledger is not installed here, so nobody but ourselves has looked at the journal; on Debian: apt-get install hledger");
    }

    @Test
    void hledgerFindsTheBooksInOrderAndComesToOurBalances() throws Exception {
        Site site = mother.site("HLEDGER", "HLEDGER");
        aBusyDay(site);
        Path file = folder.resolve("books.journal");
        try (Writer out = Files.newBufferedWriter(file)) {
            journal.write("HLEDGER", LocalDate.of(2000, 1, 1), FOREVER, out);
        }
        assertThat(hledger(file, "check", "--strict", "ordereddates")).isEmpty();
        Map<String, BigDecimal> theirs = new TreeMap<>();
        for (CSVRecord row : CSVParser.parse(hledger(file, "balance", "--flat", "--no-total", "--empty", "-O", "csv"), CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
            theirs.put(row.get("account").replaceFirst("^\\w+:(\\S+) .*", "$1"), new BigDecimal(row.get("balance").replace(" EUR", "").replace("\"", "")).setScale(2));
        }
        Map<String, BigDecimal> ours = trialBalance.of("HLEDGER", LocalDate.of(2000, 1, 1), FOREVER).stream()
                .collect(Collectors.toMap(TrialBalance.Row::code, row -> row.closing().setScale(2)));
        assertThat(ours).containsOnlyKeys("1400", "2000", "2100", "5000");
        ours.forEach((account, balance) -> assertThat(theirs.getOrDefault(account, BigDecimal.ZERO.setScale(2))).as(account).isEqualTo(balance));
        assertThat(ours.keySet()).containsAll(theirs.entrySet().stream().filter(each -> each.getValue().signum() != 0).map(Map.Entry::getKey).toList());
    }

    private void aBusyDay(Site site) {
        Product bolt = mother.product(CostingMethod.AVERAGE);
        StockMove receipt = mother.receive(site, bolt, 7, "100.01", site.bin());
        mother.issue(site, bolt, 3);
        mother.takeBack(mother.issue(site, bolt, 1));
        Money hundred = LedgerMother.eur("100.01");
        posting.post(new PostEntry("HLEDGER", "bill", LocalDate.of(2026, 3, 1), "Bill; of ACME | \"quoted\"", new SourceRef("vendor-invoice", 1, "B-1"), List.of(
                PostLine.of(AccountRole.GRNI, hundred).reference(ReceiptReference.of(receipt.source().lineId())).foreign(Money.of(CurrencyUnit.USD, 110)),
                PostLine.of(AccountRole.ACCOUNTS_PAYABLE, hundred.negated()).foreign(Money.of(CurrencyUnit.USD, -110)))));
    }

    private String hledger(Path file, String... command) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(List.of("hledger", "-f", file.toString()));
        all.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(all).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String answer = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(answer).isZero();
        return answer;
    }
}
