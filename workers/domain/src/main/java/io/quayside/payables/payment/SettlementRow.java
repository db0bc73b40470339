package io.quayside.payables.payment;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * What settled a bit of an invoice or a note, or took that back: then the amounts are negative.
 *
 * @param sourceNumber of the proposal, the advance or the other document
 * @param sourceType of the document that the journal entry comes from
 * @param amount with the discount, in the currency of the document
 */
public record SettlementRow(long id, Settlement.Kind kind, String sourceNumber, LocalDate settledOn, Money amount, Money discount, String sourceType,
                            long sourceId, long entryId, String entryNumber) {}
