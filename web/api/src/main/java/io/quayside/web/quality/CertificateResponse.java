package io.quayside.web.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.quality.certificate.CertificateDetails;
import org.jspecify.annotations.Nullable;

record CertificateResponse(
        long id, @JsonUnwrapped CertificateDetails details, String productSku, String productName, @Nullable String lotNumber, @Nullable String vendorName) {
}
