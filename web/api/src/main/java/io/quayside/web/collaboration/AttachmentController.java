package io.quayside.web.collaboration;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import io.quayside.web.collaboration.Attachment.AttachmentRow;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.AnyRoleButAuditor;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Sort;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/attachments")
class AttachmentController {
  private final Attaching attaching;

  AttachmentController(Attaching attaching) {
    this.attaching = attaching;
  }

  @GetMapping
  @AnyRole
  ResponseEntity<List<AttachmentRow>> list(ListQuery query, CurrentUser user) {
    var type = query.filter("documentType").orElseThrow(() -> new Refusal.Invalid("documentType", "is needed"));
    var id = query.filter("documentId").orElseThrow(() -> new Refusal.Invalid("documentId", "is needed"));
    var page = query.pageable(Sort.by("uploadedAt", "id"), "uploadedAt", "fileName", "size", "uploadedBy");
    return ListResponse.of(attaching.of(type, id, user, page), Attachment::row);
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @AnyRoleButAuditor
  AttachmentRow add(
      @RequestParam String documentType, @RequestParam String documentId, @RequestParam(required = false) @Size(max = 64) @Nullable String uploadId,
      @RequestParam MultipartFile file, CurrentUser user) {
    var uploaded = UploadedFile.of(file);
    try {
      return attaching.add(documentType, documentId, uploadId, uploaded, user).row();
    } catch (DataIntegrityViolationException sameMeanwhile) {
      return attaching.add(documentType, documentId, uploadId, uploaded, user).row();
    }
  }

  @GetMapping("/{id}")
  @AnyRole
  AttachmentRow show(@PathVariable long id, CurrentUser user) {
    return attaching.get(id, user).row();
  }

  /** Always a download: what people upload is never shown as a page of ours. */
  @GetMapping("/{id}/content")
  @AnyRole
  ResponseEntity<byte[]> content(@PathVariable long id, CurrentUser user) {
    var attachment = attaching.get(id, user);
    var disposition = ContentDisposition.attachment().filename(attachment.fileName(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(MediaType.parseMediaType(attachment.contentType()))
        .cacheControl(CacheControl.noStore())
        .body(attaching.content(attachment));
  }

  @DeleteMapping("/{id}")
  @AnyRoleButAuditor
  AttachmentRow remove(@PathVariable long id, CurrentUser user) {
    return attaching.remove(id, user).row();
  }
}
