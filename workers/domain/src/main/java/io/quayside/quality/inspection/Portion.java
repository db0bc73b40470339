package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import java.util.List;

/**
 * Goods of an inspection that go the same way.
 *
 * @param serials the pieces by their serial numbers; none for goods that have none, or of which there is one alone
 */
public record Portion(Quantity quantity, List<Long> serials) {}
