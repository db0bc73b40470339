package io.quayside.payables.openitem;

import java.util.Collection;

/** Implemented by whoever keeps documents that make open items: tells what references of its kind stand for. */
public interface OpenDocuments {

    /** As in {@code vendor-invoice:}. */
    String prefix();

    Collection<OpenDocument> find(Collection<Long> ids);
}
