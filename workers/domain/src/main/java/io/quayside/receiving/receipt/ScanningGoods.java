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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** Counting by scanning. A scan counts once, however often a bad connection makes the scanner send it, and in the order it was made. */
@Service
public class ScanningGoods {

    /** Of the goods of a pallet in the answer to its scan. */
    private static final int MOST_NAMED = 3;

    private final ReceiptAccess access;
    private final Scans scans;
    private final AnnouncedLines announced;
    private final ReadingScans reading;
    private final MatchingScans matching;
    private final CompanyDays days;
    private final RetriedTransactions transactions;
    private final Clock clock;

    ScanningGoods(ReceiptAccess access, Scans scans, AnnouncedLines announced, ReadingScans reading, MatchingScans matching, CompanyDays days, RetriedTransactions transactions,
                  Clock clock) {
        this.access = access;
        this.scans = scans;
        this.announced = announced;
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
            Optional<String> pallet = receipt.status() == ReceiptStatus.COUNTING ? announced.pallet(receipt, input.raw()) : Optional.empty();
            if (pallet.isPresent()) {
                return pallet(receipt, input, hash, pallet.get(), today, user);
            }
            return scans.save(new Scan(receipt.id(), input, hash, count(receipt, input, today), user.username(), clock.instant()));
        }
        if (!before.answers(hash)) {
            throw new Refusal.Conflict("scan-reused", "The scan %s was sent before with other content.".formatted(input.scanId()));
        }
        return before;
    }

    /** The label of a pallet counts all that was announced to be on it; the scan of the label stands for those of its lines. */
    private Scan pallet(GoodsReceipt receipt, ScanInput input, String hash, String sscc, LocalDate today, CurrentUser user) {
        ScanResult result = receipt.lines().stream().anyMatch(ReceiptLine::isBlind)
                ? ScanResult.refused(ScanOutcome.NOT_COUNTABLE, "These goods are counted without regard to what was announced.")
                : palletResult(sscc, announced.inputs(receipt, sscc).stream().map(line -> again(receipt, line, today, user, input.scanId())).toList());
        return scans.save(new Scan(receipt.id(), input, hash, result, user.username(), clock.instant()));
    }

    private static ScanResult palletResult(String sscc, List<Optional<Scan>> counted) {
        Optional<ScanResult> refused = counted.stream().flatMap(Optional::stream).map(Scan::result).filter(result -> result.outcome() != ScanOutcome.COUNTED).findFirst();
        if (refused.isPresent()) {
            return refused.get();
        }
        return counted.stream().allMatch(Optional::isEmpty) ? ScanResult.refused(ScanOutcome.PALLET_COUNTED, "Pallet %s was counted before.".formatted(sscc))
                : new ScanResult(ScanOutcome.COUNTED, "Pallet %s: %s".formatted(sscc, counted.stream().flatMap(Optional::stream).map(scan -> scan.result().message())
                        .limit(MOST_NAMED).collect(Collectors.joining(", "))), null, null, null, null, null, null);
    }

    /** What was announced counts once, and again after it was taken back. */
    List<Scan> scanAgain(long receiptId, List<ScanInput> inputs, CurrentUser user) {
        GoodsReceipt receipt = access.receiving(receiptId, user);
        LocalDate today = days.today(receipt.companyCode());
        inputs.forEach(input -> again(receipt, input, today, user, null));
        return scans.findByReceiptIdAndScanIdIn(receiptId, inputs.stream().map(ScanInput::scanId).toList());
    }

    /** @return nothing when it is counted already */
    private Optional<Scan> again(GoodsReceipt receipt, ScanInput input, LocalDate today, CurrentUser user, @Nullable String palletScanId) {
        Optional<Scan> before = scans.findByReceiptIdAndScanId(receipt.id(), input.scanId());
        if (before.isEmpty()) {
            return Optional.of(scans.save(new Scan(receipt.id(), input, hash(input), count(receipt, input, today), user.username(), clock.instant()).with(palletScanId)));
        }
        Scan scan = before.get();
        if (!scan.isUndone() && scan.result().outcome() == ScanOutcome.COUNTED) {
            return Optional.empty();
        }
        if (scan.isUndone()) {
            receipt.line(scan.result().lineId()).count(scan.result().countId()).count(scan.result().quantity(), null);
            scan.redo();
        }
        return Optional.of(scan.with(palletScanId));
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
        if (scan.result().lineId() == null) {
            scans.findByReceiptIdAndPalletScanId(receipt.id(), scan.scanId()).stream().filter(each -> !each.isUndone()).forEach(each -> undo(receipt, each, by));
            scan.undo(by, clock.instant());
            return;
        }
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
