package io.quayside.masterdata;

/** Belongs to one company and is invisible to people of the others. */
public interface CompanyOwned {
    String companyCode();
}
