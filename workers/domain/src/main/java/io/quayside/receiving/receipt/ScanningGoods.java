package io.quayside.receiving.receipt;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Counting by scanning. A scan counts once, however often a bad connection makes the scanner send it, and in the order it was made. */
@Service
public class ScanningGoods {

    private final ReceiptAccess access;
    private final Scans scans;
    private final ReadingScans reading;
    private final MatchingScans matching;
    private final CompanyDays days;
    private final RetriedTransactions transactions;
    private final Clock clock;

    ScanningGoods(ReceiptAccess access, Scans scans, ReadingScans reading, MatchingScans matching, CompanyDays days, RetriedTransactions transactions,
                  Clock clock) {
        this.access = access;
        this.scans = scans;
        this.reading = reading;
        this.matching = matching;
        this.days = days;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @return an answer for each, in their order; one that was sent before gets its first answer */
    public List<Scan> scan(long receiptId, List<ScanInput> inputs, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            Map<String, Scan> before = scans.findByReceiptIdAndScanIdIn(receiptId, inputs.stream().map(ScanInput::scanId).toList()).stream()
                    .collect(Collectors.toMap(Scan::scanId, Function.identity()));
            LocalDate today = days.today(receipt.companyCode());
            List<Scan> answers = new ArrayList<>();
            for (ScanInput input : inputs) {
                answers.add(before.merge(input.scanId(), answer(receipt, input, today, user, before.get(input.scanId())), (first, same) -> first));
            }
            return answers;
        });
    }

    private Scan answer(GoodsReceipt receipt, ScanInput input, LocalDate today, CurrentUser user, Scan before) {
        String hash = hash(input);
        if (before == null) {
            return scans.save(new Scan(receipt.id(), input, hash, count(receipt, input, today), user.username(), clock.instant()));
        }
        if (!before.answers(hash)) {
            throw new Refusal.Conflict("scan-reused", "The scan %s was sent before with other content.".formatted(input.scanId()));
        }
        return before;
    }

    private ScanResult count(GoodsReceipt receipt, ScanInput input, LocalDate today) {
        if (receipt.status() != ReceiptStatus.COUNTING) {
            return ScanResult.refused(ScanOutcome.RECEIPT_CLOSED, "%s is %s.".formatted(receipt.number(), receipt.status().text()));
        }
        try {
            Goods goods = matching.match(receipt, reading.read(receipt, input, today), input, today);
            return count(goods, input);
        } catch (RefusedScan refused) {
            return refused.result();
        }
    }

    private static ScanResult count(Goods goods, ScanInput input) {
        ReceiptCount count = goods.line().count(goods.lotNumber(), goods.expiryDate(), input.stateOrGood());
        if (count.counted().plus(goods.quantity()).isNegative()) {
            return ScanResult.refused(ScanOutcome.NOT_COUNTABLE, "Less than nothing would be counted.", goods);
        }
        count.count(goods.quantity(), goods.expiryDate());
        return ScanResult.counted(goods, count);
    }

    /** Takes a scan back that counted something. */
    public Scan undo(long receiptId, String scanId, CurrentUser user) {
        return transactions.call(() -> {
            GoodsReceipt receipt = access.receiving(receiptId, user);
            receipt.requireCounting();
            Scan scan = scans.findByReceiptIdAndScanId(receiptId, scanId).orElseThrow(() -> new Refusal.NotFound("scan", scanId));
            if (!scan.isUndone() && scan.result().outcome() == ScanOutcome.COUNTED) {
                undo(receipt, scan, user.username());
            }
            return scan;
        });
    }

    private void undo(GoodsReceipt receipt, Scan scan, String by) {
        ReceiptCount count = receipt.line(scan.result().lineId()).count(scan.result().countId());
        if (count.counted().minus(scan.result().quantity()).isNegative()) {
            throw new Refusal.Conflict("corrected", "The count was corrected since; correct it again instead.");
        }
        count.count(scan.result().quantity().negated(), null);
        scan.undo(by, clock.instant());
    }

    public Page<Scan> of(long receiptId, CurrentUser user, Pageable page) {
        return scans.findByReceiptId(access.visible(receiptId, user).id(), page);
    }

    private static String hash(ScanInput input) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(input.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
