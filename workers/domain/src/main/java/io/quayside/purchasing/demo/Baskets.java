package io.quayside.purchasing.demo;

import io.quayside.purchasing.requisition.LineInput;
import io.quayside.purchasing.requisition.RequisitionInput;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** What somebody could want, in amounts that need no approval, one level, two or three. */
record Baskets(List<Offered> offered, List<String> costCentres, LocalDate today, Random random) {

    private static final int[] AMOUNTS = {2_400, 640, 14_500, 4_800, 900, 7_300, 3_600, 310, 62_000, 1_900, 5_500, 23_000};
    private static final List<String> PURPOSES = List.of(
            "Restock of %s", "%s for the counter", "Customer project: %s", "Maintenance: %s", "Safety stock of %s", "%s for the winter campaign");
    private static final int DEAREST_EVERY = 7;

    RequisitionInput basket(String company, int index) {
        int first = random.nextInt(offered.size());
        int count = Math.min(1 + index % 4, offered.size());
        List<LineInput> lines = IntStream.range(0, count)
                .mapToObj(i -> line(offered.get((first + i) % offered.size()), AMOUNTS[index % AMOUNTS.length] / count, index + i)).toList();
        String title = PURPOSES.get(index % PURPOSES.size()).formatted(offered.get(first).categoryName().toLowerCase(Locale.ENGLISH));
        return new RequisitionInput(company, title.substring(0, 1).toUpperCase(Locale.ENGLISH) + title.substring(1), today.plusDays(14 + index % 20),
                costCentres.isEmpty() ? null : costCentres.get(index % costCentres.size()), "Stock falls below the usual level.", null, lines, null);
    }

    private LineInput line(Offered item, int amount, int index) {
        BigDecimal wanted = BigDecimal.valueOf(amount).divide(item.amount().max(new BigDecimal("0.01")), 0, RoundingMode.CEILING);
        Quantity quantity = Quantity.of(wanted.max(item.minQuantity()).max(BigDecimal.ONE).setScale(0, RoundingMode.CEILING), item.unit());
        return new LineInput(null, item.productId(), null, quantity, null, null, item.vendorId(), price(item, index), null, null);
    }

    /** Now and then somebody agrees to more than the list price. */
    private static @Nullable BigMoney price(Offered item, int index) {
        return index % DEAREST_EVERY == 0
                ? Amounts.unitPrice(item.amount().multiply(new BigDecimal("1.12")), item.price().getCurrencyUnit()) : null;
    }
}
