/** Master data over HTTP: every role reads it; buyers keep the catalogue and the vendors, accountants budgets and rates, administrators everything. */
package io.quayside.web.masterdata;
