package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which part of the goods goes which way. */
final class Split {

    private final Quantity all;
    private final Map<String, Long> serials;
    private final Map<String, String> errors;
    private final Map<Long, Integer> ways = new HashMap<>();

    /** @param serials the pieces by their numbers, where goods have them */
    Split(Quantity all, Map<String, Long> serials, Map<String, String> errors) {
        this.all = all;
        this.serials = serials;
        this.errors = errors;
    }

    /** Which part each serial number goes with, where parts name them. */
    Map<Long, Integer> ways() {
        return ways;
    }

    List<InspectionPart> of(InspectionAnswer answer, boolean passed, long nonconforming) {
        if (answer.parts().isEmpty()) {
            return byVerdict(passed, nonconforming);
        }
        BigDecimal sum = answer.parts().stream().map(part -> part.quantity() == null ? BigDecimal.ZERO : part.quantity()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(all.value()) != 0) {
            errors.put("parts", "add up to %s, not to %s".formatted(sum.toPlainString(), all));
        }
        BigDecimal accepted = answer.parts().stream().filter(part -> part.decision() == PartDecision.ACCEPTED && part.quantity() != null)
                .map(InspectionAnswer.Part::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        checkAccepted(accepted, answer.screened(), passed, nonconforming);
        List<InspectionPart> parts = new ArrayList<>();
        answer.parts().forEach(part -> parts.add(part(parts.size(), part)));
        return parts;
    }

    /** A lot that failed is only accepted in part when each of its units was looked at. */
    private void checkAccepted(BigDecimal accepted, boolean screened, boolean passed, long nonconforming) {
        if (accepted.signum() > 0 && !passed && !screened) {
            errors.put("screened", "the lot failed; accept a part of it only when every unit was inspected");
        }
        if (accepted.compareTo(all.value().subtract(bad(nonconforming))) > 0) {
            errors.put("parts", "accept the %d nonconforming units, too".formatted(nonconforming));
        }
    }

    private InspectionPart part(int position, InspectionAnswer.Part part) {
        String path = "parts[%d].".formatted(position);
        if (part.decision() == null) {
            errors.put(path + "decision", "choose one");
        }
        if (part.quantity() == null || part.quantity().signum() <= 0) {
            errors.put(path + "quantity", "must be above zero");
        }
        boolean silent = part.reason() == null || part.reason().isBlank();
        if (part.decision() != PartDecision.ACCEPTED && silent) {
            errors.put(path + "reason", "say why");
        }
        assign(position, part, path);
        return new InspectionPart(position, part.decision(), Quantity.of(part.quantity() == null ? BigDecimal.ZERO : part.quantity(), all.unit()), part.reason());
    }

    private void assign(int position, InspectionAnswer.Part part, String path) {
        for (String number : part.serials()) {
            Long serial = serials.get(number.strip());
            if (serial == null) {
                errors.put(path + "serials", "%s is not one of these goods".formatted(number));
            } else if (ways.put(serial, position) != null) {
                errors.put(path + "serials", "%s is named twice".formatted(number));
            }
        }
        boolean counted = part.quantity() != null && part.quantity().compareTo(BigDecimal.valueOf(part.serials().size())) == 0;
        if (!serials.isEmpty() && !counted) {
            errors.putIfAbsent(path + "serials", "name as many serial numbers as go this way");
        }
    }

    private List<InspectionPart> byVerdict(boolean passed, long nonconforming) {
        if (!passed) {
            return List.of(new InspectionPart(0, PartDecision.REJECTED, all, "The lot failed"));
        }
        Quantity bad = Quantity.of(bad(nonconforming), all.unit());
        if (bad.isPositive() && !serials.isEmpty()) {
            errors.put("parts", "say which serial numbers failed");
        }
        List<InspectionPart> parts = new ArrayList<>();
        if (all.compareTo(bad) > 0) {
            parts.add(new InspectionPart(0, PartDecision.ACCEPTED, all.minus(bad), null));
        }
        if (bad.isPositive()) {
            parts.add(new InspectionPart(parts.size(), PartDecision.REJECTED, bad, "Nonconforming units of the sample"));
        }
        return parts;
    }

    private BigDecimal bad(long nonconforming) {
        return BigDecimal.valueOf(nonconforming).min(all.value());
    }
}
