package io.quayside.purchasing.outcome;

import io.quayside.approval.TaskDecided;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionLine;
import io.quayside.purchasing.requisition.Requisitions;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.purchasing.sourcing.Sourcing;
import io.quayside.purchasing.sourcing.Wanted;
import io.quayside.shared.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a buyer's choice of vendors: known, not blocked, and with a reason where another is cheaper. The diagram has the requisition checked
 * again afterwards, as a vendor may need an approval that nobody has given yet.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChoicesOfVendors {

    private static final int LONGEST_REASON = 200;

    private final Requisitions requisitions;
    private final Vendors vendors;
    private final Sourcing sourcing;

    ChoicesOfVendors(Requisitions requisitions, Vendors vendors, Sourcing sourcing) {
        this.requisitions = requisitions;
        this.vendors = vendors;
        this.sourcing = sourcing;
    }

    @EventListener
    void check(TaskDecided decided) {
        if (PurchasingMessages.CHOOSE_VENDOR_TASK.equals(decided.decision().elementId()) && decided.answer().get("vendorChoices") instanceof List<?> choices) {
            requisitions.findByCompanyCodeAndNumber(decided.decision().companyCode(), decided.decision().businessKey())
                    .ifPresent(requisition -> take(requisition, choices, decided.decision().decidedBy()));
        }
    }

    private void take(Requisition requisition, List<?> choices, String by) {
        Map<Long, List<Offer>> offers = sourcing.offers(requisition.companyCode(), requisition.lines().stream()
                .map(line -> new Wanted(line.id(), line.productId(), line.approvedQuantity())).toList());
        Map<String, String> errors = new HashMap<>();
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i) instanceof Map<?, ?> choice) {
                take(requisition, choice, offers, by, "vendorChoices[%d].".formatted(i), errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private void take(Requisition requisition, Map<?, ?> choice, Map<Long, List<Offer>> offers, String by, String path, Map<String, String> errors) {
        RequisitionLine line = line(requisition, choice);
        Vendor vendor = vendors.findByNumber(requisition.companyCode(), text(choice.get("vendorNumber"))).orElse(null);
        String reason = text(choice.get("reason"));
        if (line == null) {
            errors.put(path + "lineId", "is not a line of the requisition");
        } else if (vendor == null) {
            errors.put(path + "vendorNumber", "is not a vendor of the company");
        } else if (vendor.status() == VendorStatus.BLOCKED) {
            errors.put(path + "vendorNumber", "is blocked and gets no orders");
        } else if (reason.length() > LONGEST_REASON) {
            errors.put(path + "reason", "at most %d characters".formatted(LONGEST_REASON));
        } else if (reason.isEmpty() && isDearer(vendor, line, offers)) {
            errors.put(path + "reason", "say why, since another vendor offers a better price");
        } else {
            requisition.chooseVendor(line.id(), vendor.id(), reason.isEmpty() ? "Chosen by a buyer" : "Chosen by a buyer: " + reason, by);
        }
    }

    /** Whoever has no price of their own is dearer than any who has. */
    private static boolean isDearer(Vendor vendor, RequisitionLine line, Map<Long, List<Offer>> offers) {
        return offers.getOrDefault(line.id(), List.of()).stream().filter(offer -> !offer.isBlocked()).findFirst()
                .filter(best -> best.vendorId() != vendor.id()).isPresent();
    }

    private static @Nullable RequisitionLine line(Requisition requisition, Map<?, ?> choice) {
        return requisition.lines().stream().filter(line -> String.valueOf(line.id()).equals(text(choice.get("lineId")))).findFirst().orElse(null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString().trim();
    }
}
