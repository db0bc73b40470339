package io.quayside.web.collaboration;

import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Comments extends JpaRepository<Comment, Long>, JpaSpecificationExecutor<Comment> {

  Page<Comment> findByDocumentTypeAndDocumentIdAndCompanyCodeIn(
      String documentType, String documentId, Collection<String> companies, Pageable page);
}
