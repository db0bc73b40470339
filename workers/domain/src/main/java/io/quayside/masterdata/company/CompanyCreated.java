package io.quayside.masterdata.company;

/** Published in the transaction that creates the company. */
public record CompanyCreated(String companyCode) {
}
