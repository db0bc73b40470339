package io.quayside.web.quality;

import io.quayside.quality.certificate.Certificate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class CertificateResponses {

    private final GoodsNames names;

    CertificateResponses(GoodsNames names) {
        this.names = names;
    }

    CertificateResponse of(Certificate certificate) {
        return of(List.of(certificate)).getFirst();
    }

    List<CertificateResponse> of(List<Certificate> certificates) {
        var known = names.of(certificates, Certificate::productId, Certificate::vendorId, Certificate::lotId);
        return certificates.stream().map(each -> new CertificateResponse(each.id(), each.details(), known.sku(each.productId()), known.product(each.productId()),
                known.lot(each.lotId()), known.vendor(each.vendorId()))).toList();
    }
}
