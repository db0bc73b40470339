package io.quayside.purchasing.outcome;

import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.agreement.CallingOff;
import io.quayside.purchasing.order.OrderLineDraft;
import io.quayside.purchasing.order.OrderOrigin;
import io.quayside.purchasing.order.PlacingOrders;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.requisition.ProcessedRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.purchasing.requisition.RequisitionOver;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.purchasing.rfq.AwardedVendors;
import io.quayside.shared.Amounts;
import io.quayside.workflow.BusinessException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Turns an approved requisition into one order per vendor. Asked again, it answers with the orders that are there. */
@Service
@Transactional
public class CreatingOrders {

    private static final String NO_VENDOR = "NO_VENDOR";

    private final ProcessedRequisitions processed;
    private final ApprovedPrices prices;
    private final AwardedVendors awarded;
    private final PlacingOrders placing;
    private final CallingOff callingOff;
    private final CompanyDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CreatingOrders(ProcessedRequisitions processed, ApprovedPrices prices, AwardedVendors awarded, PlacingOrders placing, CallingOff callingOff,
                   CompanyDays days, ApplicationEventPublisher events, Clock clock) {
        this.processed = processed;
        this.prices = prices;
        this.awarded = awarded;
        this.placing = placing;
        this.callingOff = callingOff;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    private record Pick(RequisitionLine line, ApprovedPrices.Priced price) {}

    /**
     * @throws BusinessException with code NO_VENDOR when nobody may deliver a line, and REQUISITION_CHANGED when quotes were awarded after the
     *         vendors were found that these selections are from
     */
    public List<PurchaseOrder> create(long requisitionId, Collection<Selection> selections) {
        Requisition requisition = processed.lock(requisitionId);
        if (requisition.status() == RequisitionStatus.ORDERED) {
            return placing.placed(requisitionId, requisition.revision());
        }
        requisition.require("ordered", RequisitionStatus.APPROVED);
        requireNoLaterAward(requisition);
        Map<Long, List<Pick>> byVendor = picks(requisition, selections).stream()
                .collect(Collectors.groupingBy(pick -> pick.price().vendor().id(), TreeMap::new, Collectors.toList()));
        List<PurchaseOrder> orders = byVendor.values().stream().map(picks -> place(requisition, picks)).toList();
        requisition.order(clock.instant());
        events.publishEvent(RequisitionOver.ordered(requisition));
        return orders;
    }

    private void requireNoLaterAward(Requisition requisition) {
        if (requisition.decidedAt().filter(decided -> awarded.awardedSince(requisition, decided)).isPresent()) {
            throw new BusinessException(FindingVendors.REQUISITION_CHANGED,
                    "Quotes for %s were awarded while its vendors were being chosen".formatted(requisition.number()));
        }
    }

    private List<Pick> picks(Requisition requisition, Collection<Selection> selections) {
        Map<Long, List<ApprovedPrices.Priced>> priced = prices.of(requisition);
        Map<Long, Selection> selected = selections.stream().collect(Collectors.toMap(Selection::lineId, Function.identity()));
        List<Pick> picks = new ArrayList<>();
        for (RequisitionLine line : requisition.lines()) {
            if (priced.containsKey(line.id())) {
                Selection selection = selected.get(line.id());
                ApprovedPrices.Priced price = price(line, selection, priced.get(line.id())).orElseThrow(() -> noVendor(line));
                if (!Objects.equals(line.chosenVendorId(), price.vendor().id())) {
                    requisition.chooseVendor(line.id(), price.vendor().id(), selection.reason(), null);
                }
                picks.add(new Pick(line, price));
            }
        }
        return picks;
    }

    private static Optional<ApprovedPrices.Priced> price(RequisitionLine line, Selection selection, List<ApprovedPrices.Priced> priced) {
        return Optional.ofNullable(selection).map(Selection::vendorId).flatMap(vendorId -> priced.stream()
                .filter(price -> price.vendor().id() == vendorId && mayDeliver(line, price.vendor())).findFirst());
    }

    /** A new vendor only where approvers saw that it would be this one. */
    private static boolean mayDeliver(RequisitionLine line, Vendor vendor) {
        return switch (vendor.status()) {
            case ACTIVE -> true;
            case NEW -> Objects.equals(line.wantedVendorId(), vendor.id());
            case BLOCKED -> false;
        };
    }

    private PurchaseOrder place(Requisition requisition, List<Pick> picks) {
        ApprovedPrices.Priced first = picks.getFirst().price();
        OrderOrigin origin = new OrderOrigin(requisition.companyCode(), first.vendor().id(), first.vendor().name(),
                placing.buyer(requisition.companyCode(), chooser(picks), requisition.requester().username()), picks.getFirst().line().warehouseCode(),
                requisition.id(), requisition.number(), requisition.revision(), requisition.requester().username());
        PurchaseOrder order = placing.place(origin, first.vendor().currency(), picks.stream().map(pick -> draft(requisition.companyCode(), pick)).toList(),
                Amounts.sum(picks, pick -> pick.line().companyValue(), requisition.companyTotal().getCurrencyUnit()));
        callingOff.callOff(order, picks.stream().filter(pick -> pick.price().agreementLineId() != null)
                .collect(Collectors.toMap(pick -> pick.line().id(), pick -> pick.price().agreementLineId())));
        return order;
    }

    private static Optional<String> chooser(List<Pick> picks) {
        return picks.stream().map(pick -> pick.line().chosenBy()).filter(Objects::nonNull).findFirst();
    }

    private OrderLineDraft draft(String companyCode, Pick pick) {
        RequisitionLine line = pick.line();
        return new OrderLineDraft(line.id(), line.productId(), line.productSku(), line.productName(), line.categoryCode(), line.approvedQuantity(),
                days.rates(companyCode).convert(pick.price().price(), pick.price().vendor().currency()),
                Optional.ofNullable(line.neededBy()).orElseGet(() -> days.today(companyCode).plusDays(pick.price().leadTimeDays())),
                line.warehouseCode(), line.costCentre());
    }

    private static BusinessException noVendor(RequisitionLine line) {
        return new BusinessException(NO_VENDOR, "No vendor may deliver line %d (%s) at the approved price".formatted(line.lineNumber(), line.productSku()));
    }
}
