package io.quayside.receiving.receipt;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which of the lots that came should not have come. */
@Component
public class ArrivedLots {

    boolean isWrong(ReceiptLine line, LocalDate today) {
        return line.in(GoodsState.WRONG_LOT).isPositive() || !wrong(line, today).isEmpty();
    }

    /** Those that nobody has entered as such, and that have expired or, where the vendor has announced lots of the line, those that were not announced. */
    public List<ReceiptCount> wrong(ReceiptLine line, LocalDate today) {
        boolean lotsAnnounced = line.counts().stream().anyMatch(count -> count.lotNumber() != null && count.announced().isPositive());
        return line.counts().stream().filter(count -> count.lotNumber() != null && count.counted().isPositive() && count.state() != GoodsState.WRONG_LOT)
                .filter(count -> expired(count, today) || lotsAnnounced && !announced(line, count)).toList();
    }

    private static boolean announced(ReceiptLine line, ReceiptCount counted) {
        return line.counts().stream().anyMatch(count -> count.announced().isPositive() && counted.lotNumber().equalsIgnoreCase(count.lotNumber()));
    }

    private static boolean expired(ReceiptCount count, LocalDate today) {
        return count.expiryDate() != null && count.expiryDate().isBefore(today);
    }
}
