package io.quayside.approval;

import io.quayside.identity.SegregationOfDuties.Deed;
import java.util.Collection;

/**
 * Implemented by the domain that owns a type of document: who has already done what on it (requested it, ordered it,
 * raised its amount). The decisions themselves need not be told.
 */
public interface DocumentDeeds {

  String documentType();

  Collection<Deed> deeds(String documentId);
}
