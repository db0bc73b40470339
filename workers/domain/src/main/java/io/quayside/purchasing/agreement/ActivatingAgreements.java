package io.quayside.purchasing.agreement;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPriceDetails;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an agreement once it has been decided: its prices are offered, or it goes back to whoever wrote it. */
@Service
@Transactional
public class ActivatingAgreements {

    private static final String REMINDER_DAYS = "purchasing.agreement-reminder-days";
    private static final int DEFAULT_REMINDER_DAYS = 30;

    private final PurchaseAgreements agreements;
    private final VendorPrices prices;
    private final AgreementNotices notices;
    private final Companies companies;
    private final Clock clock;

    ActivatingAgreements(PurchaseAgreements agreements, VendorPrices prices, AgreementNotices notices, Companies companies, Clock clock) {
        this.agreements = agreements;
        this.prices = prices;
        this.notices = notices;
        this.companies = companies;
        this.clock = clock;
    }

    /** The moments at which the process looks again. */
    public record Validity(OffsetDateTime reminderAt, OffsetDateTime expiresAt) {}

    public Validity activate(long agreementId) {
        PurchaseAgreement agreement = locked(agreementId);
        if (agreement.status() != AgreementStatus.ACTIVE) {
            agreement.activate(clock.instant());
            agreement.lines().forEach(line -> line.offerBy(offer(agreement, line).id()));
        }
        return validity(agreement);
    }

    public void sendBack(long agreementId, @Nullable String reason) {
        PurchaseAgreement agreement = locked(agreementId);
        if (agreement.status() == AgreementStatus.IN_APPROVAL) {
            agreement.sendBack(reason, clock.instant());
            notices.sentBack(agreement, reason);
        }
    }

    private VendorPrice offer(PurchaseAgreement agreement, AgreementLine line) {
        return prices.take(new VendorPriceDetails(agreement.companyCode(), agreement.vendorId(), line.productId(), null, Quantity.zero(line.unit()),
                line.unitPrice(), agreement.validFrom(), agreement.validUntil(), line.leadTimeDays(), true, null), agreement.number());
    }

    private Validity validity(PurchaseAgreement agreement) {
        Company company = companies.get(agreement.companyCode());
        LocalDate reminder = agreement.validUntil().minusDays(company.setting(REMINDER_DAYS, DEFAULT_REMINDER_DAYS));
        return new Validity(reminder.atStartOfDay(company.timeZone()).toOffsetDateTime(),
                agreement.validUntil().plusDays(1).atStartOfDay(company.timeZone()).toOffsetDateTime());
    }

    private PurchaseAgreement locked(long id) {
        return agreements.lock(id).orElseThrow(() -> new Refusal.NotFound("agreement", id));
    }
}
