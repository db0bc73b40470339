/** Master data over HTTP: every role reads it, buyers keep vendors, prices and products, administrators keep everything. */
package io.quayside.web.masterdata;
