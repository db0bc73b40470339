package io.quayside.quality.certificate;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Goods that certificates stand for.
 *
 * @param lotId   none for goods without lots
 * @param serials of goods that have serial numbers: they have one certificate of the product from the vendor, or one each
 */
public record CertifiedGoods(String companyCode, long productId, @Nullable Long vendorId, @Nullable Long lotId, List<Long> serials) {

    boolean areCoveredBy(Collection<Certificate> certificates) {
        Set<Long> lots = certificates.stream().map(Certificate::lotId).filter(Objects::nonNull).collect(Collectors.toSet());
        return certificates.stream().anyMatch(each -> Objects.equals(each.lotId(), lotId)) || !serials.isEmpty() && lots.containsAll(serials);
    }
}
