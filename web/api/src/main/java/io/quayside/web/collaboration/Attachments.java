package io.quayside.web.collaboration;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface Attachments extends JpaRepository<Attachment, Long> {

  Page<Attachment> findByDocumentTypeAndDocumentIdAndCompanyCodeIn(
      String documentType, String documentId, Collection<String> companies, Pageable page);

  Page<Attachment> findByIdInAndCompanyCodeIn(Collection<Long> ids, Collection<String> companies, Pageable page);

  long countByDocumentTypeAndDocumentIdAndContentTypeStartingWithAndRemovedAtIsNull(
      String documentType, String documentId, String contentType);

  Optional<Attachment> findByDocumentTypeAndDocumentIdAndUploadId(String documentType, String documentId, String uploadId);

  Optional<Attachment> findByIdAndCompanyCodeIn(long id, Collection<String> companies);
}
