package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.process.receiving.LineDecisions;
import io.quayside.receiving.receipt.SettingLinesAside;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Makes a receipt of its own of the lines that the buyer has to decide on. */
@Component
public class SetLinesAsideWorker {

    private final Jobs jobs;
    private final SettingLinesAside setting;

    SetLinesAsideWorker(Jobs jobs, SettingLinesAside setting) {
        this.jobs = jobs;
        this.setting = setting;
    }

    @JobWorker(type = GoodsReceiptProcess.JOB_SET_LINES_ASIDE)
    public LineDecisions setLinesAside(ActivatedJob job, @VariablesAsType OpenLines lines) {
        return jobs.once(job, lines, LineDecisions.class, () -> {
            setting.setAside(Long.parseLong(lines.receiptId()), lines.open());
            return lines.others();
        });
    }
}
