package io.quayside.quality.disposition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

public interface Dispositions extends JpaRepository<Disposition, Long> {

    List<Disposition> findByInspectionIdOrderByPosition(long inspectionId);

    Optional<Disposition> findByIdAndCompanyCodeIn(long id, Collection<String> companies);

    List<Disposition> findByIdInAndCompanyCodeIn(Collection<Long> ids, Collection<String> companies);

    Optional<Disposition> findByInspectionIdAndPosition(long inspectionId, int position);
}
