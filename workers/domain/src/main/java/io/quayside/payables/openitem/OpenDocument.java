package io.quayside.payables.openitem;

import java.time.LocalDate;
import org.joda.money.Money;

/** What a reference of the books stands for. */
public record OpenDocument(String reference, String type, long id, String number, long partnerId, String partnerName, LocalDate date, LocalDate dueDate,
                           Money total, boolean held) {}
