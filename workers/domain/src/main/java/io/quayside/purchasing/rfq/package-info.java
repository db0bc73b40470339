/** Requests for quotation: vendors are asked, their quotes are compared line by line, and the best, or another for a reason, is awarded. */
package io.quayside.purchasing.rfq;
