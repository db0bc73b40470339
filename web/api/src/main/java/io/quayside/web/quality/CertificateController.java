package io.quayside.web.quality;

import static io.quayside.identity.Role.Names.BUYER;
import static io.quayside.identity.Role.Names.QUALITY_INSPECTOR;
import static io.quayside.identity.Role.Names.RECEIVER;

import io.quayside.identity.CurrentUser;
import io.quayside.quality.certificate.Certificate;
import io.quayside.quality.certificate.CertificateDetails;
import io.quayside.quality.certificate.Certificates;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Certificates by lot; those that expire soon are found with {@code expiresOn_lte}. */
@RestController
@RequestMapping("/api/certificates")
class CertificateController {

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "issuedOn", "id");
    private static final String[] SORTABLE = {"number", "kind", "issuer", "issuedOn", "expiresOn", "companyCode"};
    private final Certificates certificates;
    private final CertificateResponses responses;

    CertificateController(Certificates certificates, CertificateResponses responses) {
        this.certificates = certificates;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<CertificateResponse>> list(ListQuery query, CurrentUser user) {
        Page<Certificate> page = certificates.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    CertificateResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(certificates.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({QUALITY_INSPECTOR, RECEIVER, BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    CertificateResponse create(@Valid @RequestBody CertificateDetails details, CurrentUser user) {
        return responses.of(certificates.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({QUALITY_INSPECTOR, RECEIVER, BUYER})
    CertificateResponse change(@PathVariable long id, @Valid @RequestBody CertificateDetails details, CurrentUser user) {
        return responses.of(certificates.change(id, details, user.companies()));
    }
}
