package io.quayside.web.collaboration;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SavedViews extends JpaRepository<SavedView, Long> {

  @Query("""
      SELECT v FROM SavedView v
      WHERE (v.owner = :username OR v.sharedWith IN :audiences AND v.owner IN :colleagues) AND (:resource IS NULL OR v.resource = :resource)""")
  Page<SavedView> visible(String username, Collection<String> audiences, Collection<String> colleagues, String resource, Pageable page);

  Optional<SavedView> findByOwnerAndResourceAndName(String owner, String resource, String name);
}
