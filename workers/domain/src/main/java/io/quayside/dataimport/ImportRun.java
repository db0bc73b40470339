package io.quayside.dataimport;

/** For whom an import is checked and committed, and whether what it brings is submitted afterwards. */
public record ImportRun(long id, String companyCode, String createdBy, boolean submitAfter) {
}
