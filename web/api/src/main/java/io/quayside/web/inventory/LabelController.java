package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.inventory.label.Labels;
import io.quayside.web.support.AnyRole;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Labels as PDF, to print and stick on. */
@RestController
class LabelController {

    private final Labels labels;

    LabelController(Labels labels) {
        this.labels = labels;
    }

    @GetMapping("/api/lots/{id}/label")
    @AnyRole
    ResponseEntity<byte[]> lot(@PathVariable long id, CurrentUser user) {
        return pdf("lot-" + id, labels.lot(id, user.companies()));
    }

    @GetMapping("/api/locations/{id}/label")
    @AnyRole
    ResponseEntity<byte[]> location(@PathVariable long id, CurrentUser user) {
        return pdf("location-" + id, labels.location(id, user.companies()));
    }

    @GetMapping("/api/pallets/{id}/label")
    @AnyRole
    ResponseEntity<byte[]> pallet(@PathVariable long id, CurrentUser user) {
        return pdf("pallet-" + id, labels.pallet(id, user.companies()));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name + ".pdf").build().toString()).body(content);
    }
}
