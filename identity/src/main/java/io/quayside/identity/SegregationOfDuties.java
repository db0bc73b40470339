package io.quayside.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which two duties on one case must not fall to one person. An invariant of the product, therefore Java and not a decision
 * table. Whoever acts for somebody else is checked together with that person: both are actors.
 */
public final class SegregationOfDuties {

  public enum Duty {
    REQUEST("request", "requested"),
    ORDER("order", "ordered"),
    PROPOSE_AMENDMENT("propose a change to", "proposed to change"),
    APPROVE("approve", "approved"),
    RECEIVE("receive", "received"),
    INSPECT("inspect", "inspected"),
    DISPOSE("dispose of", "disposed of"),
    COUNTERSIGN("countersign", "countersigned"),
    COUNT("count", "counted"),
    RECOUNT("recount", "recounted"),
    CORRECT("correct", "corrected"),
    VERIFY("verify", "verified"),
    ENTER_INVOICE("enter the invoice of", "entered the invoice of"),
    RELEASE_EXCEPTION("release the exception of", "released the exception of"),
    APPROVE_INVOICE("approve the invoice of", "approved the invoice of"),
    PAY("pay", "paid"),
    PROPOSE_PAYMENT("propose the payment of", "proposed the payment of"),
    CREATE_VENDOR("create the vendor of", "created the vendor of"),
    CHANGE_BANK_DATA("change the bank data of", "changed the bank data of"),
    CONFIRM_BANK_DATA("confirm the bank data of", "confirmed the bank data of"),
    ACCEPT_DELIVERY("accept what differs of", "accepted what differs of"),
    BOOK_RECEIPT("book a receipt on", "booked a receipt on"),
    WAIVE_ITEMS("waive what is open in", "waived what is open in"),
    CLOSE_PERIOD("close", "closed"),
    REOPEN_PERIOD("reopen", "reopened"),
    ENTER_QUOTES("enter quotes for", "entered quotes for"),
    AWARD("award the quotes for", "awarded the quotes for");

    private final String verb;
    private final String participle;

    Duty(String verb, String participle) {
      this.verb = verb;
      this.participle = participle;
    }
  }

  /** Something that a person has already done on the case; with a delegation there is one entry for each of the two. */
  public record Deed(Duty duty, String username) {}

  public record Conflict(String username, Duty done, Duty attempted) {
    public String message() {
      return done == attempted
          ? "%s has already decided on this; each approval needs another person".formatted(username)
          : "%s has %s this and may not %s it".formatted(username, done.participle, attempted.verb);
    }
  }

  /** Two duties that must not meet in one person, in the order in which they usually come. */
  public record Pair(Duty first, Duty second) {
    /** As in {@code request-approve}. */
    public String rule() {
      return (first + "-" + second).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean forbids(Duty done, Duty attempted) {
      return first == done && second == attempted || first == attempted && second == done;
    }
  }

  private static final List<Pair> FORBIDDEN = List.of(
      new Pair(Duty.REQUEST, Duty.APPROVE),
      new Pair(Duty.ORDER, Duty.APPROVE),
      new Pair(Duty.PROPOSE_AMENDMENT, Duty.APPROVE),
      new Pair(Duty.APPROVE, Duty.APPROVE),
      new Pair(Duty.ORDER, Duty.RECEIVE),
      new Pair(Duty.RECEIVE, Duty.INSPECT),
      new Pair(Duty.DISPOSE, Duty.COUNTERSIGN),
      new Pair(Duty.DISPOSE, Duty.APPROVE),
      new Pair(Duty.COUNT, Duty.RECOUNT),
      new Pair(Duty.COUNT, Duty.APPROVE),
      new Pair(Duty.RECOUNT, Duty.APPROVE),
      new Pair(Duty.CORRECT, Duty.VERIFY),
      new Pair(Duty.RECEIVE, Duty.ACCEPT_DELIVERY),
      new Pair(Duty.RECEIVE, Duty.ENTER_INVOICE),
      new Pair(Duty.RECEIVE, Duty.APPROVE_INVOICE),
      new Pair(Duty.ENTER_INVOICE, Duty.RELEASE_EXCEPTION),
      new Pair(Duty.APPROVE, Duty.PAY),
      new Pair(Duty.APPROVE_INVOICE, Duty.PAY),
      new Pair(Duty.RECEIVE, Duty.RELEASE_EXCEPTION),
      new Pair(Duty.RELEASE_EXCEPTION, Duty.PAY),
      new Pair(Duty.PROPOSE_PAYMENT, Duty.PAY),
      new Pair(Duty.ENTER_QUOTES, Duty.APPROVE),
      new Pair(Duty.AWARD, Duty.APPROVE),
      new Pair(Duty.CREATE_VENDOR, Duty.APPROVE),
      new Pair(Duty.CREATE_VENDOR, Duty.ENTER_INVOICE),
      new Pair(Duty.CHANGE_BANK_DATA, Duty.CONFIRM_BANK_DATA),
      new Pair(Duty.BOOK_RECEIPT, Duty.APPROVE),
      new Pair(Duty.REQUEST, Duty.WAIVE_ITEMS),
      new Pair(Duty.CLOSE_PERIOD, Duty.REOPEN_PERIOD));

  private SegregationOfDuties() {}

  public static List<Pair> forbidden() {
    return FORBIDDEN;
  }

  /** What must not have been done by whoever attempts this. */
  public static Set<Duty> forbiddenWith(Duty attempted) {
    return Arrays.stream(Duty.values()).filter(done -> forbids(done, attempted)).collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
  }

  private static boolean forbids(Duty done, Duty attempted) {
    return FORBIDDEN.stream().anyMatch(pair -> pair.forbids(done, attempted));
  }

  public static Optional<Conflict> conflict(Duty attempted, Collection<String> actors, Collection<Deed> done) {
    return done.stream()
        .filter(deed -> actors.contains(deed.username()))
        .filter(deed -> forbids(deed.duty(), attempted))
        .findFirst()
        .map(deed -> new Conflict(deed.username(), deed.duty(), attempted));
  }
}
