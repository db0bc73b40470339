package io.quayside.quality.plan;

/** How a characteristic is judged. */
public enum CharacteristicKind {
    /** A value between two limits, either of which may be missing. */
    MEASURE,
    PASS_FAIL,
    /** A picture has to be attached to the inspection. */
    PHOTO,
    /** A valid certificate, of the kind that the characteristic is named after, has to be filed for the lot before anything else is looked at. */
    CERTIFICATE
}
