package io.quayside.valuation.revaluation;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.SourceRef;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.ReceiptLines;
import io.quayside.valuation.pool.Pool;
import io.quayside.valuation.pool.PoolKey;
import io.quayside.valuation.pool.Pools;
import io.quayside.valuation.pool.StockClass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds a landed cost, or the difference between the price received and the price invoiced, to the goods of a receipt line: the share of
 * those that are still here to the stock, the share of those that are gone to cost of sales or price variance. What was posted stays.
 */
@Service
public class RevaluingReceipts {

    private final ReceiptLines receiptLines;
    private final RevaluationRows rows;
    private final RevaluationPostings postings;
    private final Companies companies;
    private final Pools pools;

    RevaluingReceipts(ReceiptLines receiptLines, RevaluationRows rows, RevaluationPostings postings, Companies companies, Pools pools) {
        this.receiptLines = receiptLines;
        this.rows = rows;
        this.postings = postings;
        this.companies = companies;
        this.pools = pools;
    }

    /**
     * For one receipt line, as part of what the caller posts.
     *
     * @param difference in the company's currency; negative if the goods cost less
     * @param against the role on which the caller has booked the difference
     * @throws Refusal.NotFound if nothing was received on the line
     */
    @Transactional
    public Revaluation add(long receiptLineId, Money difference, AccountRole against, String key, LocalDate date) {
        ReceiptLine line = receiptLines.find(receiptLineId).orElseThrow(() -> new Refusal.NotFound("receipt line", receiptLineId));
        return add(new RevalueReceipts(line.companyCode(), key, date, List.of(new Addition(receiptLineId, difference)), against, null,
                "Cost difference of " + line.receiptNumber(), new SourceRef("goods-receipt", line.receiptId(), line.receiptNumber()), PostEntry.SYSTEM)).getFirst();
    }

    /** For several lines in one entry; a repeat of the key answers as the first time. */
    @Transactional
    public List<Revaluation> add(RevalueReceipts command) {
        Map<Long, ReceiptLine> lines = lines(command);
        Company company = companies.get(command.companyCode());
        SortedMap<PoolKey, Pool> locked = lock(company, lines);
        List<Revaluation> before = rows.find(command.companyCode(), command.key());
        if (!before.isEmpty()) {
            return before;
        }
        RevaluationRun run = new RevaluationRun(company.currency(), locked);
        List<Revaluation> made = command.additions().stream().map(each -> run.add(lines.get(each.receiptLineId()), each.difference())).toList();
        pools.write(company.code(), locked.values());
        command.additions().forEach(each -> receiptLines.added(each.receiptLineId(), each.difference()));
        rows.append(company.code(), command.key(), made);
        postings.post(command, lines, run, made);
        return made;
    }

    /** What was answered under the key; empty if it was never used. */
    @Transactional(readOnly = true)
    public List<Revaluation> answer(String companyCode, String key) {
        return rows.find(companyCode, key);
    }

    private Map<Long, ReceiptLine> lines(RevalueReceipts command) {
        List<Long> ids = command.additions().stream().map(Addition::receiptLineId).toList();
        receiptLines.lock(ids);
        Map<Long, ReceiptLine> lines = receiptLines.find(ids).stream().filter(line -> line.companyCode().equals(command.companyCode()))
                .collect(Collectors.toMap(ReceiptLine::receiptLineId, Function.identity()));
        ids.stream().filter(id -> !lines.containsKey(id)).findFirst().ifPresent(id -> {
            throw new Refusal.NotFound("receipt line", id);
        });
        return lines;
    }

    /** All classes of each product, since goods may go from one to another until they are locked. */
    private SortedMap<PoolKey, Pool> lock(Company company, Map<Long, ReceiptLine> lines) {
        TreeSet<PoolKey> keys = lines.values().stream().flatMap(line -> Arrays.stream(StockClass.values()).map(each -> new PoolKey(line.productId(), each)))
                .collect(Collectors.toCollection(TreeSet::new));
        return pools.lock(company.code(), company.currency(), keys, keys);
    }
}
