package io.quayside.purchasing.requisition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

public interface Requisitions extends JpaRepository<Requisition, Long>, JpaSpecificationExecutor<Requisition> {

    @EntityGraph(attributePaths = "lines")
    Optional<Requisition> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    Optional<Requisition> findByCompanyCodeAndNumber(String companyCode, String number);

    /** Who has chosen vendors of its lines. */
    @Query("select distinct line.chosenBy from Requisition requisition join requisition.lines line where requisition.id = ?1 and line.chosenBy is not null")
    List<String> chosenBy(long id);
}
