package io.quayside.web.inventory;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.transfer.Transfer;
import io.quayside.inventory.transfer.TransferLine;
import io.quayside.inventory.transfer.TransferStatus;
import io.quayside.inventory.transfer.Transfers;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class TransferResponses {

    private final Transfers transfers;
    private final Products products;
    private final Lots lots;
    private final Locations locations;
    private final Vendors vendors;

    TransferResponses(Transfers transfers, Products products, Lots lots, Locations locations, Vendors vendors) {
        this.transfers = transfers;
        this.products = products;
        this.lots = lots;
        this.locations = locations;
        this.vendors = vendors;
    }

    List<TransferResponse> of(List<Transfer> all) {
        Map<Long, Location> place = locations.byId(all.stream().map(Transfer::toLocationId).toList());
        return all.stream().map(each -> of(each, place.get(each.toLocationId()).code(), each.status() == TransferStatus.SENT, List.of())).toList();
    }

    TransferResponse withLines(Transfer transfer) {
        List<TransferLine> lines = transfers.lines(transfer.id());
        Map<Long, Product> product = products.byId(lines.stream().map(TransferLine::productId).toList());
        Map<Long, Lot> lot = lots.byId(lines.stream().map(TransferLine::lotId).filter(Objects::nonNull).toList());
        Map<Long, Location> place = locations.byId(lines.stream().map(TransferLine::fromLocationId).toList());
        Map<Long, Vendor> owner = vendors.byId(lines.stream().map(TransferLine::ownerId).filter(Objects::nonNull).toList());
        return of(transfer, locations.get(transfer.toLocationId()).code(), transfers.isOnItsWay(transfer, lines), lines.stream().map(line -> line(line, product.get(line.productId()),
                line.lotId() == null ? null : lot.get(line.lotId()), place.get(line.fromLocationId()).code(), line.ownerId() == null ? null : owner.get(line.ownerId()))).toList());
    }

    private static TransferResponse.Line line(TransferLine line, Product product, @Nullable Lot lot, String from, @Nullable Vendor owner) {
        return new TransferResponse.Line(line.id(), product.id(), product.sku(), product.name(), line.lotId(), lot == null ? null : lot.number(), line.quantity(), from,
                line.received() == null ? null : Quantity.of(line.received(), line.quantity().unit()), Quantity.of(line.onItsWay(), line.quantity().unit()),
                Quantity.of(line.sentBack(), line.quantity().unit()), line.ownerId(), owner == null ? null : owner.name());
    }

    private static TransferResponse of(Transfer each, String to, boolean onItsWay, List<TransferResponse.Line> lines) {
        return new TransferResponse(each.id(), each.companyCode(), each.number(), each.fromWarehouse(), each.toWarehouse(), each.toLocationId(), to, each.status(),
                each.sentAt(), each.sentBy(), each.receivedAt(), each.receivedBy(), each.countId(), onItsWay,
                each.correctionReason(), lines);
    }
}
