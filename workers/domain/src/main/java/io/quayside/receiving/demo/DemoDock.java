package io.quayside.receiving.demo;

import io.quayside.demo.DemoRounds;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.demo.DemoPerson;
import io.quayside.masterdata.product.Tracking;
import io.quayside.receiving.receipt.FinishingCounts;
import io.quayside.receiving.receipt.FinishingCounts.Papers;
import io.quayside.receiving.receipt.GoodsReceipt;
import io.quayside.receiving.receipt.OpeningReceipts;
import io.quayside.receiving.receipt.ReceiptLine;
import io.quayside.receiving.receipt.ScanInput;
import io.quayside.receiving.receipt.ScanningGoods;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ward counts what has arrived, by the same way as everybody, as soon as the engine expects it. Of the last order too much has come. */
@Component
@Profile("demo")
class DemoDock {

    private static final Logger LOG = LoggerFactory.getLogger(DemoDock.class);
    private static final CurrentUser WARD = DemoPerson.WARD.asUser();
    private static final BigDecimal TOO_MUCH = new BigDecimal("1.25");

    private final OpeningReceipts opening;
    private final ScanningGoods scanning;
    private final FinishingCounts finishing;
    private final JdbcClient jdbc;

    DemoDock(OpeningReceipts opening, ScanningGoods scanning, FinishingCounts finishing, JdbcClient jdbc) {
        this.opening = opening;
        this.scanning = scanning;
        this.finishing = finishing;
        this.jdbc = jdbc;
    }

    @Async
    @TransactionalEventListener
    public void receive(Arrived arrived) {
        Set<Long> waiting = DemoRounds.of(arrived.orderIds(), orderId -> isReceived(orderId, orderId.equals(arrived.orderIds().getLast())));
        LOG.info("Demo dock: {} orders have come, {} were not expected in time", arrived.orderIds().size(), waiting.size());
    }

    private boolean isReceived(long orderId, boolean tooMuch) {
        return jdbc.sql("select order_number from receiving_expected_receipt where order_id = ? and status = 'OPEN'").param(orderId).query(String.class).optional()
                .filter(number -> receives(number, tooMuch)).isPresent();
    }

    private boolean receives(String orderNumber, boolean tooMuch) {
        try {
            GoodsReceipt receipt = opening.open(orderNumber, WARD);
            scanning.scan(receipt.id(), receipt.lines().stream().flatMap(line -> counted(line, tooMuch)).toList(), WARD);
            finishing.finish(receipt.id(), new Papers("DN-" + orderNumber.substring(orderNumber.length() - 6), false), WARD);
            return true;
        } catch (Refusal notYet) {
            LOG.debug("Not received: {}", notYet.getMessage());
            return false;
        }
    }

    /** The same scans each time, so that they count once. */
    private static Stream<ScanInput> counted(ReceiptLine line, boolean tooMuch) {
        Quantity counted = tooMuch && line.lineNumber() == 1 ? Quantity.of(line.expected().value().multiply(TOO_MUCH), line.expected().unit()) : line.expected();
        if (line.tracking() == Tracking.SERIAL) {
            return IntStream.rangeClosed(1, counted.value().intValue()).mapToObj(i -> scan(line, "-" + i, Quantity.of(1, counted.unit()), "SN-%d-%d".formatted(line.id(), i)));
        }
        return Stream.of(scan(line, "", counted, line.tracking() == Tracking.LOT ? "L-" + line.id() % 100_000 : null));
    }

    private static ScanInput scan(ReceiptLine line, String part, Quantity quantity, String lot) {
        return new ScanInput("demo-" + line.id() + part, null, null, line.id(), quantity, lot, null, null, null);
    }
}
