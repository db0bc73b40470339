/** Who buys from a company. */
package io.quayside.masterdata.customer;
