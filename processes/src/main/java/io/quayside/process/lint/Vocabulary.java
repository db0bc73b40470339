package io.quayside.process.lint;

import java.util.Set;

/** What a diagram may refer to: only what exists can be called, assigned or shown. */
public record Vocabulary(
        Set<String> jobTypes, Set<String> groups, Set<String> forms, Set<String> decisions, Set<String> processes) {}
