package io.quayside.quality.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Which sample is drawn from a lot. */
@Component
public class Sampling {

    private final List<CSVRecord> codeLetters = SamplingTable.records("code-letters.csv");
    private final Map<Severity, SamplingTable> tables = Arrays.stream(Severity.values())
            .collect(Collectors.toMap(Function.identity(), severity -> SamplingTable.read(severity.table())));
    private final SortedSet<BigDecimal> limits = Collections.unmodifiableSortedSet(tables.get(Severity.NORMAL).limits());

    /** The acceptance quality limits that there are tables for, in percent nonconforming. */
    public SortedSet<BigDecimal> limits() {
        return limits;
    }

    /** @param lot in the base unit; a part of a unit counts as one */
    public SamplingPlan plan(BigDecimal lot, InspectionLevel level, BigDecimal aql, Severity severity) {
        long size = lot.setScale(0, RoundingMode.CEILING).longValueExact();
        if (size < 1) {
            throw new IllegalArgumentException("an empty lot has no sample");
        }
        SamplingPlan plan = tables.get(severity).plan(codeLetter(size, level), aql);
        return plan.sampleSize() <= size ? plan : new SamplingPlan(plan.codeLetter(), size, plan.acceptance());
    }

    /** Every unit is looked at, and none may be nonconforming. */
    public SamplingPlan everything(BigDecimal lot) {
        return new SamplingPlan("-", Math.max(1, lot.setScale(0, RoundingMode.CEILING).longValueExact()), 0);
    }

    private String codeLetter(long size, InspectionLevel level) {
        return codeLetters.stream().filter(row -> row.get("up to").isEmpty() || size <= Long.parseLong(row.get("up to")))
                .findFirst().orElseThrow().get(level.name());
    }
}
