package io.quayside.inventory.reservation;

import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.customer.Customers;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;

/** A demand that no order in the system stands for. */
@Service
public class ReservingByHand {

    private static final String DOCUMENT_TYPE = "demand";
    private final Reserving reserving;
    private final Products products;
    private final Customers customers;
    private final Clock clock;

    ReservingByHand(Reserving reserving, Products products, Customers customers, Clock clock) {
        this.reserving = reserving;
        this.products = products;
        this.customers = customers;
        this.clock = clock;
    }

    public Reservation reserve(ReserveByHand wanted, String by, Collection<String> companies) {
        require(companies.contains(wanted.companyCode()), "companyCode", "is not one of your companies");
        require(products.find(wanted.productId(), Set.of()).isPresent(), "productId", "is not a product");
        require(wanted.customerId() == null || customers.find(wanted.customerId(), Set.of(wanted.companyCode())).isPresent(), "customerId", "is not a customer of the company");
        require(wanted.expiresAt() == null || wanted.expiresAt().isAfter(clock.instant()), "expiresAt", "lies in the past");
        return reserving.reserve(new ReserveStock(wanted.companyCode(), "by-hand:" + wanted.key(), wanted.warehouseCode(), wanted.productId(),
                reserving.inBaseUnit(wanted.productId(), wanted.quantity()), wanted.priorityClass(), wanted.promiseDate(), wanted.expiresAt(),
                new SourceDocument(DOCUMENT_TYPE, Ids.next(), null, wanted.reference().trim()), by).forCustomer(wanted.customerId()));
    }

    private static void require(boolean holds, String field, String message) {
        if (!holds) {
            throw new Refusal.Invalid(field, message);
        }
    }
}
