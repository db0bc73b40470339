package io.quayside.web.planning;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.planning.proposal.Calculation;
import io.quayside.planning.proposal.ReorderProposal;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReorderProposalResponses {

    private final Products products;
    private final Vendors vendors;

    ReorderProposalResponses(Products products, Vendors vendors) {
        this.products = products;
        this.vendors = vendors;
    }

    ReorderProposalResponse of(ReorderProposal proposal) {
        return of(List.of(proposal)).getFirst();
    }

    List<ReorderProposalResponse> of(List<ReorderProposal> proposals) {
        Map<Long, Product> product = products.byId(proposals.stream().map(ReorderProposal::productId).toList());
        Map<Long, Vendor> vendor = vendors.byId(proposals.stream().map(ReorderProposal::vendorId).filter(Objects::nonNull).toList());
        return proposals.stream().map(each -> of(each, product.get(each.productId()), vendor.get(each.vendorId()))).toList();
    }

    private static ReorderProposalResponse of(ReorderProposal each, Product product, @Nullable Vendor vendor) {
        Calculation found = each.calculation();
        return new ReorderProposalResponse(each.id(), each.companyCode(), each.warehouseCode(), product.id(), product.sku(), product.name(), each.status(), each.ruleId(),
                each.method(), each.rounding(), each.quantity(), Quantity.of(found.projected(), product.baseUnit()), Quantity.of(found.reorderLevel(), product.baseUnit()),
                each.vendorId(), vendor == null ? null : vendor.name(), each.costCentre(), found.horizon(), each.createdAt(), each.computedAt(), each.changedBy(),
                each.changeReason(), each.decidedAt(), each.decidedBy(), each.reason(), each.requisitionId(), each.requisitionNumber(), found);
    }
}
