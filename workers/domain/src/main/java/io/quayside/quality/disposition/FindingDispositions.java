package io.quayside.quality.disposition;

import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading dispositions. */
@Service
@Transactional(readOnly = true)
public class FindingDispositions {

    private final Dispositions dispositions;

    FindingDispositions(Dispositions dispositions) {
        this.dispositions = dispositions;
    }

    /** @throws Refusal.NotFound also for one of another company */
    public Disposition get(long id, Collection<String> companies) {
        return dispositions.findByIdAndCompanyCodeIn(id, companies).orElseThrow(() -> new Refusal.NotFound("disposition", id));
    }

    /** Those of them that these companies have. */
    public List<Disposition> all(Collection<Long> ids, Collection<String> companies) {
        return dispositions.findByIdInAndCompanyCodeIn(ids, companies);
    }

    public List<Disposition> of(long inspectionId) {
        return dispositions.findByInspectionIdOrderByPosition(inspectionId);
    }

    public Optional<String> companyOf(long id) {
        return dispositions.findById(id).map(Disposition::companyCode);
    }
}
