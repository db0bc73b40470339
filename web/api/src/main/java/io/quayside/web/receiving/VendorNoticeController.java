package io.quayside.web.receiving;

import io.quayside.masterdata.company.Companies;
import io.quayside.receiving.expected.ExpectedLine;
import io.quayside.receiving.expected.NoticeInput;
import io.quayside.receiving.expected.VendorNotices;
import io.quayside.receiving.expected.VendorNotices.Announcements;
import io.quayside.shared.Quantity;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What vendors do without a login: the link in the mail of their order opens that order alone, without prices. */
@RestController
@RequestMapping("/api/vendor/shipment-notices/{token}")
class VendorNoticeController {

    private final VendorNotices notices;
    private final Companies companies;

    VendorNoticeController(VendorNotices notices, Companies companies) {
        this.notices = notices;
        this.companies = companies;
    }

    record VendorOrder(String orderNumber, String companyName, String vendorName, String warehouseCode, List<OpenLine> lines, List<Announced> notices) {}

    record OpenLine(long orderLineId, int lineNumber, String sku, String name, Quantity open, @Nullable LocalDate expectedDate) {

        static OpenLine of(ExpectedLine line) {
            return new OpenLine(line.orderLineId(), line.lineNumber(), line.productSku(), line.productName(), line.open(), line.expectedDate());
        }
    }

    record Announced(String reference, LocalDate arrivalDate) {}

    @GetMapping
    @PermitAll
    VendorOrder open(@PathVariable String token) {
        return response(notices.open(token));
    }

    @PostMapping
    @PermitAll
    @ResponseStatus(HttpStatus.CREATED)
    VendorOrder announce(@PathVariable String token, @Valid @RequestBody NoticeInput notice) {
        return response(notices.announce(token, notice));
    }

    private VendorOrder response(Announcements told) {
        var expected = told.expected();
        return new VendorOrder(expected.orderNumber(), companies.get(expected.companyCode()).name(), expected.vendorName(), expected.warehouseCode(),
                expected.lines().stream().filter(ExpectedLine::isOpen).map(OpenLine::of).toList(),
                told.notices().stream().map(notice -> new Announced(notice.reference(), notice.arrivalDate())).toList());
    }
}
