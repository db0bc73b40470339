package io.quayside.purchasing.requisition;

import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the lines of a requisition what the drafts say, keeping the identity of lines that stay. */
record LineChanges(List<RequisitionLine> lines) {

    void apply(List<LineDraft> drafts, CompanyRates rates) {
        Map<Long, RequisitionLine> present = lines.stream().collect(Collectors.toMap(RequisitionLine::id, Function.identity()));
        Set<Long> kept = drafts.stream().map(LineDraft::id).filter(Objects::nonNull).collect(Collectors.toSet());
        lines.removeIf(line -> !kept.contains(line.id()));
        for (int i = 0; i < drafts.size(); i++) {
            put(i, drafts.get(i), present, rates);
        }
    }

    private void put(int index, LineDraft draft, Map<Long, RequisitionLine> present, CompanyRates rates) {
        if (draft.id() == null) {
            lines.add(new RequisitionLine(index + 1, draft, rates));
        } else if (present.containsKey(draft.id())) {
            present.get(draft.id()).change(index + 1, draft, rates);
        } else {
            throw new Refusal.Invalid("lines[%d].id".formatted(index), "is not a line of this requisition");
        }
    }
}
