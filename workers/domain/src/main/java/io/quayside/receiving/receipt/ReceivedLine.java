package io.quayside.receiving.receipt;

import io.quayside.shared.Quantity;
import java.time.LocalDate;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * A posted line of a goods receipt, as those see it who pay for it. Its id is in the reference {@code receipt-line:<id>} of its accrual.
 *
 * @param received     what was taken into stock, in the base unit of the product
 * @param returned     what of it has gone back to the vendor
 * @param receivedInOrderUnit {@code received} in the unit of the order, with up to six decimals
 * @param returnedInOrderUnit {@code returned} likewise
 * @param unitPrice    of the order, in its currency, per unit of the order
 * @param value        of what was received at the rate of its day, in the company's currency, as accrued
 * @param postedOn     the day of the posting at the company
 */
public record ReceivedLine(
        long receiptLineId,
        long receiptId,
        String receiptNumber,
        String companyCode,
        long vendorId,
        long orderId,
        String orderNumber,
        long orderLineId,
        long productId,
        String productSku,
        String productName,
        String categoryCode,
        Quantity received,
        Quantity returned,
        Quantity receivedInOrderUnit,
        Quantity returnedInOrderUnit,
        BigMoney unitPrice,
        Money value,
        LocalDate postedOn,
        String receivedBy) {}
