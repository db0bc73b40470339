package io.quayside.dataimport.requisition;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

final class RequisitionChecker implements ImportKind.Checker<ImportedRequisition> {

    private static final int MOST_LINES = 200;
    private final LineChecker lines;
    private final Map<String, Integer> groups = new HashMap<>();

    RequisitionChecker(LineChecker lines) {
        this.lines = lines;
    }

    @Override
    public Optional<ImportedRequisition> check(List<SourceLine> record, Consumer<LineError> errors) {
        Cells head = new Cells(record.getFirst(), errors);
        String group = head.required("group", 80);
        Integer before = groups.putIfAbsent(group, record.getFirst().number());
        if (before != null) {
            head.error("group", "began on line %d already, its lines must follow each other".formatted(before));
        }
        if (record.size() > MOST_LINES) {
            head.error("group", "has more than %d lines".formatted(MOST_LINES));
        }
        String title = Optional.ofNullable(head.text("title", 120)).orElse("Import " + group);
        List<ImportedRequisition.Line> checked = record.stream().map(line -> lines.check(new Cells(line, errors))).flatMap(Optional::stream).toList();
        return Optional.of(new ImportedRequisition(group, title, head.text("justification", 500), checked));
    }
}
