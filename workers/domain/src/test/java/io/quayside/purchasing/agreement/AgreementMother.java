package io.quayside.purchasing.agreement;

import static io.quayside.purchasing.PurchasingMother.user;

import io.quayside.identity.Role;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreements for tests, each in a state that its public verbs lead to. */
@Component
public class AgreementMother {

    private final DraftingAgreements drafting;
    private final AssessingAgreements assessing;
    private final ActivatingAgreements activating;
    private final ClosingAgreements closing;
    private final Products products;

    AgreementMother(DraftingAgreements drafting, AssessingAgreements assessing, ActivatingAgreements activating, ClosingAgreements closing, Products products) {
        this.drafting = drafting;
        this.assessing = assessing;
        this.activating = activating;
        this.closing = closing;
        this.products = products;
    }

    public static AgreementInput input(Vendor vendor, Product product, String price, @Nullable String maxQuantity, @Nullable String maxAmount,
            @Nullable String releaseLimit) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        return new AgreementInput(vendor.companyCode(), "Bearings of the year", vendor.id(), today, today.plusYears(1), decimal(releaseLimit), null,
                List.of(new AgreementInput.Line(product.id(), "PCE", new BigDecimal(price), decimal(maxQuantity), decimal(maxAmount), 4)), null);
    }

    public PurchaseAgreement draft(AgreementInput input) {
        return drafting.create(input, user("bea", input.companyCode(), Role.BUYER));
    }

    public PurchaseAgreement submitted(AgreementInput input) {
        return drafting.submit(draft(input).id(), user("bea", input.companyCode(), Role.BUYER));
    }

    public PurchaseAgreement active(Vendor vendor, Product product, String price, @Nullable String maxQuantity, @Nullable String maxAmount,
            @Nullable String releaseLimit) {
        PurchaseAgreement agreement = submitted(input(vendor, product, price, maxQuantity, maxAmount, releaseLimit));
        assessing.assess(agreement.id());
        activating.activate(agreement.id());
        return agreement;
    }

    public void close(PurchaseAgreement agreement) {
        closing.close(agreement.id(), "Renegotiated", "bea");
    }

    public Product product(PurchaseAgreement agreement) {
        return products.get(agreement.lines().getFirst().productId());
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
