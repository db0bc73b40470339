/** Vendors of a company, what they charge and what they are approved to supply. */
package io.quayside.masterdata.vendor;
