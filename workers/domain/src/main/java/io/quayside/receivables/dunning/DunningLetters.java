package io.quayside.receivables.dunning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface DunningLetters extends JpaRepository<DunningLetter, Long> {

    List<DunningLetter> findByCaseIdOrderById(long caseId);

    Optional<DunningLetter> findByIdAndCompanyCodeIn(long id, Collection<String> companies);
}
