package io.quayside.worker.payables;

import java.util.List;

/** Variables that the rest of the process routes by. */
public record RecordedMatch(String matchOutcome, List<String> exceptionGroups, List<String> exceptionReasons) {}
