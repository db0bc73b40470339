package io.quayside.web.collaboration;

import java.util.Collection;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Comments extends JpaRepository<Comment, Long> {

  Page<Comment> findByDocumentTypeAndDocumentIdAndCompanyCodeIn(
      String documentType, String documentId, Collection<String> companies, Pageable page);

  @Query("SELECT c FROM Comment c WHERE :username MEMBER OF c.mentions AND c.companyCode IN :companies")
  Page<Comment> mentioning(String username, Collection<String> companies, Pageable page);

  Page<Comment> findByIdInAndCompanyCodeIn(Collection<Long> ids, Collection<String> companies, Pageable page);
}
