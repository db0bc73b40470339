package io.quayside.worker.quality;

/** How closely an inspection looks at its goods. */
record ChosenSampling(String inspectionId, String samplingDecision) {}
