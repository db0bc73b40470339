package io.quayside.web.inventory;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.Reservations;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.Customers;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class ReservationResponses {

    private final Reservations reservations;
    private final Products products;
    private final Locations locations;
    private final Lots lots;
    private final Customers customers;

    ReservationResponses(Reservations reservations, Products products, Locations locations, Lots lots, Customers customers) {
        this.reservations = reservations;
        this.products = products;
        this.locations = locations;
        this.lots = lots;
        this.customers = customers;
    }

    List<ReservationResponse> of(List<Reservation> all) {
        Map<Long, Product> product = products.byId(all.stream().map(Reservation::productId).toList());
        Map<Long, Customer> customer = customers(all);
        return all.stream().map(each -> of(each, product.get(each.productId()), customer, List.of())).toList();
    }

    ReservationResponse withPicks(Reservation reservation) {
        List<Reservations.Pick> picks = reservations.picks(reservation.id());
        Map<Long, Location> place = locations.byId(picks.stream().map(each -> each.quant().locationId()).toList());
        Map<Long, Lot> lot = lots.byId(picks.stream().map(each -> each.quant().lotId()).filter(id -> id > 0).toList());
        return of(reservation, products.get(reservation.productId()), customers(List.of(reservation)), picks.stream().map(each -> pick(each, reservation.quantity().unit(), place, lot)).toList());
    }

    private static ReservationResponse.Pick pick(Reservations.Pick pick, String unit, Map<Long, Location> place, Map<Long, Lot> lot) {
        Lot goods = lot.get(pick.quant().lotId());
        return new ReservationResponse.Pick(pick.quant().locationId(), place.get(pick.quant().locationId()).code(), goods == null ? null : goods.id(),
                goods == null ? null : goods.number(), Quantity.of(pick.quantity(), unit));
    }

    private Map<Long, Customer> customers(List<Reservation> all) {
        return customers.byId(all.stream().map(Reservation::customerId).filter(Objects::nonNull).toList());
    }

    private static ReservationResponse of(Reservation each, Product product, Map<Long, Customer> customers, List<ReservationResponse.Pick> picks) {
        return new ReservationResponse(each.id(), each.companyCode(), each.warehouseCode(), product.id(), product.sku(), product.name(), each.quantity(),
                quantity(each, each.allocated()), quantity(each, each.issued()), quantity(each, each.waiting()), each.priorityClass(), each.promiseDate(), each.expiresAt(),
                each.status(), each.source().type(), each.source().id(), each.source().number(), each.customerId(),
                each.customerId() == null ? null : customers.get(each.customerId()).name(), each.createdAt(), each.createdBy(), picks);
    }

    private static Quantity quantity(Reservation each, BigDecimal value) {
        return Quantity.of(value, each.quantity().unit());
    }
}
