package io.quayside.inventory.demo;

import io.quayside.demo.ListedProduct;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveStock;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.shared.Amounts;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** The cheaper a thing, the more of it lies there; tracked things lie there in lots, some of them about to expire. */
@Component
class OpeningStockFactory {

    private static final long SEED = 20_260_404;
    private static final int MOST_SERIALS = 6;
    private final Companies companies;
    private final ExchangeRates rates;
    private final BulkInsert rows;
    private final Clock clock;

    OpeningStockFactory(Companies companies, ExchangeRates rates, BulkInsert rows, Clock clock) {
        this.companies = companies;
        this.rates = rates;
        this.rows = rows;
        this.clock = clock;
    }

    List<MoveStock> moves(String company, long from, DemoBins bins, List<ListedProduct> products, int stockedPercent) {
        LocalDate today = LocalDate.now(clock);
        CurrencyUnit currency = companies.get(company).currency();
        Maker maker = new Maker(company, from, bins, new Random(SEED + stockedPercent), today, clock.instant(), currency,
                rates.rate(CurrencyUnit.EUR, currency, today), new ArrayList<>(), new ArrayList<>());
        products.stream().filter(product -> maker.random.nextInt(100) < stockedPercent).forEach(maker::stock);
        rows.insert(maker.lots);
        return maker.moves;
    }

    private record Maker(String company, long from, DemoBins bins, Random random, LocalDate today, Instant now, CurrencyUnit currency, BigDecimal rate,
            List<Lot> lots, List<MoveStock> moves) {

        void stock(ListedProduct product) {
            long onHand = Math.round(600 / Math.max(0.05, product.price().doubleValue()) * Math.exp(0.7 * random.nextGaussian()));
            switch (product.tracking()) {
                case "SERIAL" -> serials(product, Math.min(onHand, MOST_SERIALS));
                case "LOT" -> lots(product, onHand);
                default -> split(product, null, onHand);
            }
        }

        private void serials(ListedProduct product, long pieces) {
            for (int piece = 0; piece < pieces; piece++) {
                move(product, lot(product, "SN%08d".formatted(random.nextInt(100_000_000)), true, null), 1);
            }
        }

        private void lots(ListedProduct product, long onHand) {
            long half = onHand / 2;
            move(product, lot(product, "L%06d-1".formatted(random.nextInt(1_000_000)), false, today.plusDays(random.nextInt(400) - 10)), half);
            move(product, lot(product, "L%06d-2".formatted(random.nextInt(1_000_000)), false, today.plusDays(200 + random.nextInt(600))), onHand - half);
        }

        /** Much of one thing lies in two bins. */
        private void split(ListedProduct product, Lot lot, long onHand) {
            long second = onHand > 1000 ? onHand / 3 : 0;
            move(product, lot, onHand - second);
            move(product, lot, second);
        }

        private Lot lot(ListedProduct product, String number, boolean serial, LocalDate expiresOn) {
            Lot lot = new Lot(company, product.id(), number, serial, new LotOrigin(expiresOn, null, null), now);
            lots.add(lot);
            return lot;
        }

        private void move(ListedProduct product, Lot lot, long quantity) {
            if (quantity > 0) {
                Quantity goods = Quantity.of(quantity, product.baseUnit());
                moves.add(new MoveStock(company, "opening:" + moves.size(), product.id(), lot == null ? null : lot.id(), goods, from,
                        bins.pick(product.hazardClass(), random), MoveReason.OPENING, new SourceDocument("opening-stock", 1, (long) moves.size(), "OPENING-" + company),
                        Amounts.multiply(Amounts.unitPrice(product.price().multiply(rate), currency), goods), "system"));
            }
        }
    }
}
