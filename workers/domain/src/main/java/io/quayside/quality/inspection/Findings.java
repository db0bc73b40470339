package io.quayside.quality.inspection;

import io.quayside.quality.plan.Characteristic;
import io.quayside.quality.plan.CharacteristicKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks the results of an inspection one by one and adds them up; what is wrong is told at its field. */
final class Findings {

    private static final int MOST_MEASURED = 500;

    private final Map<String, String> errors = new HashMap<>();
    private final InspectionAnswer answer;
    private final long sampleSize;
    private int pictures;
    private long sum;
    private long most;

    Findings(InspectionAnswer answer, long sampleSize) {
        this.answer = answer;
        this.sampleSize = sampleSize;
    }

    Map<String, String> record(List<InspectionResult> results, long photos) {
        Map<Integer, List<InspectionAnswer.Result>> given = answer.results().stream().collect(Collectors.groupingBy(InspectionAnswer.Result::position));
        for (InspectionResult result : results) {
            List<InspectionAnswer.Result> answers = given.getOrDefault(result.position(), List.of());
            if (answers.size() > 1) {
                errors.put(path(result, "position"), "is answered twice");
            } else {
                InspectionAnswer.Result one = answers.isEmpty() ? new InspectionAnswer.Result(result.position(), List.of(), null, null) : answers.getFirst();
                check(result, one, photos);
                add(result, one);
            }
        }
        return errors;
    }

    private void check(InspectionResult result, InspectionAnswer.Result one, long photos) {
        CharacteristicKind kind = result.characteristic().kind();
        if (kind == CharacteristicKind.MEASURE) {
            checkMeasured(result, one.measured().size());
        }
        if (kind == CharacteristicKind.PASS_FAIL && one.nonconforming() == null) {
            errors.put(path(result, "nonconforming"), "say how many failed");
        }
        if (kind == CharacteristicKind.PHOTO && ++pictures > photos) {
            errors.put(path(result, "photo"), photos == 0 ? "attach a picture" : "attach a picture for this, too");
        }
        if (one.nonconforming() != null && (one.nonconforming() < 0 || one.nonconforming() > sampleSize)) {
            errors.put(path(result, "nonconforming"), "must be between 0 and %d".formatted(sampleSize));
        }
    }

    /** One value for each unit of the sample; of a very large one, as many as can be kept. */
    private void checkMeasured(InspectionResult result, int given) {
        long wanted = Math.min(sampleSize, MOST_MEASURED);
        if (given < wanted) {
            errors.put(path(result, "measured"), "%d of %d values are missing, one for each unit of the sample".formatted(wanted - given, wanted));
        } else if (given > MOST_MEASURED) {
            errors.put(path(result, "measured"), "enter at most %d values".formatted(MOST_MEASURED));
        }
    }

    private void add(InspectionResult result, InspectionAnswer.Result one) {
        int bad = Math.max(one.nonconforming() == null ? 0 : one.nonconforming(), outside(result.characteristic(), one.measured()));
        result.record(one.measured(), bad, one.note());
        sum += bad;
        most = Math.max(most, bad);
    }

    private static int outside(Characteristic characteristic, List<BigDecimal> measured) {
        return (int) measured.stream().filter(value -> !characteristic.allows(value)).count();
    }

    /** A unit may fail in two ways, so units that failed are at least as many as of one characteristic and at most those of all. */
    long nonconforming() {
        long atMost = Math.min(sum, sampleSize);
        if (answer.nonconforming() == null) {
            return atMost;
        }
        if (answer.nonconforming() < most || answer.nonconforming() > atMost) {
            errors.put("nonconforming", "must be between %d and %d, by the results".formatted(most, atMost));
        }
        return answer.nonconforming();
    }

    private static String path(InspectionResult result, String field) {
        return "results[%d].%s".formatted(result.position(), field);
    }
}
