package io.quayside.quality.certificate;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import io.quayside.shared.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "quality_certificate")
public class Certificate extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    private long productId;
    private Long lotId;
    private Long vendorId;
    private String kind;
    private String number;
    private String issuer;
    private LocalDate issuedOn;
    private LocalDate expiresOn;
    private String searchText;

    protected Certificate() {
    }

    Certificate(CertificateDetails details, @Nullable String lotNumber) {
        companyCode = details.companyCode();
        change(details, lotNumber);
    }

    void change(CertificateDetails details, @Nullable String lotNumber) {
        productId = details.productId();
        lotId = details.lotId();
        vendorId = details.vendorId();
        kind = details.kind();
        number = details.number();
        issuer = details.issuer();
        issuedOn = details.issuedOn();
        expiresOn = details.expiresOn();
        searchText = SearchText.of(number, lotNumber, kind, issuer);
    }

    /** Kinds are written by people, in plans and on certificates. */
    boolean isOfKind(String wanted) {
        return kind.strip().equalsIgnoreCase(wanted.strip());
    }

    public boolean isValidOn(LocalDate day) {
        return expiresOn == null || !expiresOn.isBefore(day);
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public long productId() {
        return productId;
    }

    public @Nullable Long lotId() {
        return lotId;
    }

    public @Nullable Long vendorId() {
        return vendorId;
    }

    public CertificateDetails details() {
        return new CertificateDetails(companyCode, productId, lotId, vendorId, kind, number, issuer, issuedOn, expiresOn, version());
    }
}
