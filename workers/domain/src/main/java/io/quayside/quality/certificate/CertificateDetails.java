package io.quayside.quality.certificate;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as a person files it; the file itself is attached to it.
 *
 * @param lotId none for goods without lots: then it stands for all of the product from the vendor
 * @param kind as in {@code EN 10204 3.1}: the name of the characteristic of a plan that wants it
 * @param expiresOn the last day on which it is valid; none when it does not expire
 */
public record CertificateDetails(
        @NotBlank String companyCode,
        @NotNull Long productId,
        @Nullable Long lotId,
        @Nullable Long vendorId,
        @NotBlank @Size(max = 80) String kind,
        @NotBlank @Size(max = 80) String number,
        @Nullable @Size(max = 160) String issuer,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        Integer version) implements Details, CompanyOwned {
}
