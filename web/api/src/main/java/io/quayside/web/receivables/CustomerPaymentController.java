package io.quayside.web.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receivables.payment.AllocatingCredits;
import io.quayside.receivables.payment.BookingReceipts;
import io.quayside.receivables.payment.CustomerPayment;
import io.quayside.receivables.payment.FindingCustomerPayments;
import io.quayside.receivables.payment.PaymentInput;
import io.quayside.receivables.payment.PaymentSearch;
import io.quayside.receivables.payment.PaymentStatus;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Money from customers. */
@RestController
@RequestMapping("/api/customer-payments")
class CustomerPaymentController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("receivedOn"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "customerName", "customerName", "status", "status", "receivedOn", "receivedOn",
            "amount", "amount.amount", "companyCode", "companyCode", "bookedBy", "bookedBy");

    private final FindingCustomerPayments finding;
    private final BookingReceipts booking;
    private final AllocatingCredits allocating;

    CustomerPaymentController(FindingCustomerPayments finding, BookingReceipts booking, AllocatingCredits allocating) {
        this.finding = finding;
        this.booking = booking;
        this.allocating = allocating;
    }

    record PaymentResponse(long id, String companyCode, String number, PaymentStatus status, long customerId, String customerName, Money amount,
                           Money companyAmount, Money allocated, Money open, LocalDate receivedOn, @Nullable String bankReference, @Nullable String note,
                           long entryId, String bookedBy, Instant bookedAt, @Nullable String reversalReason, @Nullable String reversedBy,
                           @Nullable Instant reversedAt, int version) {

        static PaymentResponse of(CustomerPayment each) {
            return new PaymentResponse(each.id(), each.companyCode(), each.number(), each.status(), each.customerId(), each.customerName(), each.amount(),
                    each.companyAmount(), each.allocated(), each.open(), each.receivedOn(), each.bankReference(), each.note(), each.entryId(), each.bookedBy(),
                    each.bookedAt(), each.reversalReason(), each.reversedBy(), each.reversedAt(), each.version());
        }
    }

    @GetMapping
    @ReceivablesReader
    ResponseEntity<List<PaymentResponse>> list(ListQuery query, CurrentUser user) {
        PaymentSearch search = new PaymentSearch(query.longIds(), query.q(), query.filters("companyCode"),
                CustomerInvoiceQuery.values(query, "status", PaymentStatus::valueOf), query.filter("customerId", Long::valueOf),
                query.filter("dateFrom", LocalDate::parse), query.filter("dateTo", LocalDate::parse));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, SORTABLE)), PaymentResponse::of);
    }

    @GetMapping("/{id}")
    @ReceivablesReader
    PaymentResponse show(@PathVariable long id, CurrentUser user) {
        return PaymentResponse.of(finding.get(id, user));
    }

    @GetMapping("/{id}/allocations")
    @ReceivablesReader
    List<AllocationResponse> allocations(@PathVariable long id, CurrentUser user) {
        return finding.ofPayment(id, user).stream().map(AllocationResponse::of).toList();
    }

    @PostMapping
    @RolesAllowed(Role.Names.ACCOUNTANT)
    @ResponseStatus(HttpStatus.CREATED)
    PaymentResponse book(@Valid @RequestBody PaymentInput input, CurrentUser user) {
        return PaymentResponse.of(booking.book(input, user));
    }

    @PostMapping("/{id}/allocate")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    PaymentResponse allocate(@PathVariable long id, @Valid @RequestBody AllocationRequest request, CurrentUser user) {
        return PaymentResponse.of(allocating.allocatePayment(id, request.version(), request.allocations(), user));
    }

    @PostMapping("/{id}/reverse")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    PaymentResponse reverse(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user) {
        return PaymentResponse.of(booking.reverse(id, reason.reason(), user));
    }
}
