package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.process.quality.QuarantinedPart;
import io.quayside.process.quality.QuarantinedParts;
import io.quayside.quality.disposition.Disposition;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.worker.support.Jobs;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Keeps what was not accepted apart, part by part. */
@Component
public class QuarantineGoodsWorker {

    private final Jobs jobs;
    private final DisposingOfGoods disposing;

    QuarantineGoodsWorker(Jobs jobs, DisposingOfGoods disposing) {
        this.jobs = jobs;
        this.disposing = disposing;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_QUARANTINE_GOODS)
    public QuarantinedParts quarantineGoods(ActivatedJob job, @VariablesAsType InspectionKey key) {
        return jobs.once(job, key, QuarantinedParts.class,
                () -> new QuarantinedParts(disposing.open(key.id()).stream().map(QuarantineGoodsWorker::part).toList()));
    }

    private static QuarantinedPart part(Disposition disposition) {
        String proposal = disposition.proposal().name().toLowerCase(Locale.ROOT);
        return new QuarantinedPart(String.valueOf(disposition.id()), "%s in quarantine, inspector says: %s".formatted(disposition.quantity(), proposal),
                proposal, disposition.value().getAmount(), disposition.value().getAmountMinorLong());
    }
}
