package io.quayside.web.planning;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.planning.rule.ReorderRule;
import io.quayside.planning.rule.ReorderRule.LastRound;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReorderRuleResponses {

    private final Products products;
    private final Vendors vendors;

    ReorderRuleResponses(Products products, Vendors vendors) {
        this.products = products;
        this.vendors = vendors;
    }

    ReorderRuleResponse of(ReorderRule rule) {
        return of(List.of(rule)).getFirst();
    }

    List<ReorderRuleResponse> of(List<ReorderRule> rules) {
        Map<Long, Product> product = products.byId(rules.stream().map(ReorderRule::productId).toList());
        Map<Long, Vendor> vendor = vendors.byId(rules.stream().map(each -> each.details().vendorId()).filter(Objects::nonNull).toList());
        return rules.stream().map(each -> of(each, product.get(each.productId()), vendor.get(each.details().vendorId()))).toList();
    }

    private static ReorderRuleResponse of(ReorderRule rule, Product product, @Nullable Vendor vendor) {
        LastRound last = rule.lastRound();
        return new ReorderRuleResponse(rule.id(), rule.details(), product.sku(), product.name(), product.baseUnit(), vendor == null ? null : vendor.name(),
                figure(last, LastRound::onHand), figure(last, LastRound::available), figure(last, LastRound::projected), figure(last, LastRound::reorderLevel),
                figure(last, LastRound::targetLevel), last != null && last.below(), figure(last, LastRound::computedAt));
    }

    private static <T> @Nullable T figure(@Nullable LastRound last, Function<LastRound, T> figure) {
        return last == null ? null : figure.apply(last);
    }
}
