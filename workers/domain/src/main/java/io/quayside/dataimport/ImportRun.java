package io.quayside.dataimport;

/** For whom an import is checked and committed. */
public record ImportRun(long id, String companyCode, String createdBy) {
}
