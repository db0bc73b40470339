package io.quayside.purchasing.requisition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed from one revision to the next, field by field. */
public final class RevisionDiff {

    /** A line that is new has no values before, one that was removed none after. {@code line} is null for the header. */
    public record Change(@Nullable Integer line, String field, @Nullable String before, @Nullable String after) {}

    private static final Map<String, Function<RequisitionSnapshot, Object>> HEADER = new LinkedHashMap<>();
    private static final Map<String, Function<RequisitionSnapshot.Line, Object>> LINE = new LinkedHashMap<>();

    static {
        HEADER.put("title", RequisitionSnapshot::title);
        HEADER.put("neededBy", RequisitionSnapshot::neededBy);
        HEADER.put("costCentre", RequisitionSnapshot::costCentre);
        HEADER.put("justification", RequisitionSnapshot::justification);
        HEADER.put("total", RequisitionSnapshot::total);
        LINE.put("product", line -> line.productSku() + " " + line.productName());
        LINE.put("quantity", RequisitionSnapshot.Line::quantity);
        LINE.put("unitPrice", RequisitionSnapshot.Line::unitPrice);
        LINE.put("suggestedVendor", RequisitionSnapshot.Line::suggestedVendorName);
        LINE.put("neededBy", RequisitionSnapshot.Line::neededBy);
        LINE.put("warehouse", RequisitionSnapshot.Line::warehouseCode);
        LINE.put("costCentre", RequisitionSnapshot.Line::costCentre);
        LINE.put("note", RequisitionSnapshot.Line::note);
    }

    private RevisionDiff() {
    }

    public static List<Change> between(RequisitionSnapshot before, RequisitionSnapshot after) {
        List<Change> changes = new ArrayList<>(compare(null, HEADER, before, after));
        Map<Long, RequisitionSnapshot.Line> old = byId(before);
        Map<Long, RequisitionSnapshot.Line> now = byId(after);
        var ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        ids.forEach(id -> changes.addAll(compareLines(old.get(id), now.get(id))));
        return changes;
    }

    private static List<Change> compareLines(RequisitionSnapshot.@Nullable Line before, RequisitionSnapshot.@Nullable Line after) {
        int number = after == null ? before.lineNumber() : after.lineNumber();
        return compare(number, LINE, before, after);
    }

    private static <T> List<Change> compare(@Nullable Integer line, Map<String, Function<T, Object>> fields,
                                            @Nullable T before, @Nullable T after) {
        return fields.entrySet().stream()
                .map(field -> new Change(line, field.getKey(), text(field.getValue(), before), text(field.getValue(), after)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static <T> @Nullable String text(Function<T, Object> field, @Nullable T of) {
        Object value = of == null ? null : field.apply(of);
        return value == null ? null : value.toString();
    }

    private static Map<Long, RequisitionSnapshot.Line> byId(RequisitionSnapshot snapshot) {
        return snapshot.lines().stream().collect(Collectors.toMap(RequisitionSnapshot.Line::id, Function.identity()));
    }
}
