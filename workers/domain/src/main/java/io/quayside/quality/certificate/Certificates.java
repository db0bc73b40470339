package io.quayside.quality.certificate;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
public class Certificates extends Register<Certificate, Long, CertificateDetails> {

    private final CertificateRows rows;
    private final Lots lots;
    private final Products products;
    private final Vendors vendors;
    private final Companies companies;
    private final Clock clock;

    Certificates(CertificateRows rows, Lots lots, Products products, Vendors vendors, Companies companies, Clock clock) {
        super("certificate", rows, filter("id", "companyCode", "searchText", "companyCode", "productId", "lotId", "vendorId", "kind", "number", "issuedOn", "expiresOn"));
        this.rows = rows;
        this.lots = lots;
        this.products = products;
        this.vendors = vendors;
        this.companies = companies;
        this.clock = clock;
    }

    /** How it stands with each kind of certificate that goods need, on the company's present day. */
    public List<CertificateNeed> needs(CertifiedGoods goods, Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        List<Certificate> found = covering(goods);
        LocalDate today = LocalDate.ofInstant(clock.instant(), companies.get(goods.companyCode()).timeZone());
        return kinds.stream().map(kind -> new CertificateNeed(kind, state(goods, found.stream().filter(each -> each.isOfKind(kind)).toList(), today))).toList();
    }

    private static CertificateState state(CertifiedGoods goods, List<Certificate> found, LocalDate today) {
        if (!goods.areCoveredBy(found)) {
            return CertificateState.MISSING;
        }
        return goods.areCoveredBy(found.stream().filter(each -> each.isValidOn(today)).toList()) ? CertificateState.VALID : CertificateState.EXPIRED;
    }

    /** By the lot where there is one, else by product and vendor or by each serial number. */
    public List<Certificate> covering(CertifiedGoods goods) {
        if (goods.lotId() != null) {
            return rows.findByCompanyCodeAndLotIdIn(goods.companyCode(), List.of(goods.lotId()));
        }
        Stream<Certificate> ofVendor = rows.findByCompanyCodeAndProductIdAndVendorIdAndLotIdIsNull(goods.companyCode(), goods.productId(), goods.vendorId()).stream();
        Stream<Certificate> ofSerials = goods.serials().isEmpty() ? Stream.empty() : rows.findByCompanyCodeAndLotIdIn(goods.companyCode(), goods.serials()).stream();
        return Stream.concat(ofVendor, ofSerials).toList();
    }

    public Optional<String> companyOf(long id) {
        return rows.findById(id).map(Certificate::companyCode);
    }

    @Override
    protected void check(CertificateDetails details, Optional<Certificate> present) {
        require(!products.byId(List.of(details.productId())).isEmpty(), "productId", "is not a product");
        require(details.lotId() != null || details.vendorId() != null, "vendorId", "say whose goods it stands for, where no lot is named");
        require(details.vendorId() == null || vendors.find(details.vendorId(), Set.of(details.companyCode())).isPresent(), "vendorId", "is not a vendor of the company");
        require(details.lotId() == null || lot(details).filter(lot -> lot.productId() == details.productId()).isPresent(), "lotId", "is not a lot of the product");
        require(details.expiresOn() == null || !details.expiresOn().isBefore(details.issuedOn()), "expiresOn", "lies before the day of issue");
    }

    private Optional<Lot> lot(CertificateDetails details) {
        return Optional.ofNullable(details.lotId()).map(id -> lots.byId(List.of(id)).get(id)).filter(lot -> lot.companyCode().equals(details.companyCode()));
    }

    @Override
    protected Certificate make(CertificateDetails details) {
        return new Certificate(details, lot(details).map(Lot::number).orElse(null));
    }

    @Override
    protected void apply(Certificate certificate, CertificateDetails details) {
        certificate.change(details, lot(details).map(Lot::number).orElse(null));
    }
}
