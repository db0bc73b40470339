package io.quayside.quality.inspection;

/** Implemented by whoever keeps the files of documents. */
public interface Photos {

    /** How many pictures are attached to the inspection. */
    long of(long inspectionId);
}
