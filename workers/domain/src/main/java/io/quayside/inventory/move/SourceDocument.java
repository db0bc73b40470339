package io.quayside.inventory.move;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The document behind a move, for example {@code ("goods-receipt", id, lineId, "GR-QNL-000012")}; the number is for people. */
@Embeddable
public record SourceDocument(String type, long id, @Nullable Long lineId, String number) {
}
