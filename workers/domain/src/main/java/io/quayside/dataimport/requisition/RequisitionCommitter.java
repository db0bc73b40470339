package io.quayside.dataimport.requisition;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.dataimport.Submissions;
import io.quayside.dataimport.Submissions.Submission;
import java.util.List;

/** Makes drafts, and notes those that are to be submitted once all are stored. */
record RequisitionCommitter(ImportRun run, RequisitionImporter target, Submissions submissions)
        implements ImportKind.Committer<ImportedRequisition> {

    @Override
    public void commit(List<ImportedRequisition> rows) {
        target.create(run.companyCode(), run.createdBy(), rows);
    }

    @Override
    public void commit(List<ImportedRequisition> rows, List<Integer> lines) {
        List<RequisitionImporter.Created> created = target.create(run.companyCode(), run.createdBy(), rows);
        if (run.submitAfter()) {
            for (int i = 0; i < created.size(); i++) {
                submissions.add(run.id(), new Submission(lines.get(i), created.get(i).id(), created.get(i).number()));
            }
        }
    }
}
