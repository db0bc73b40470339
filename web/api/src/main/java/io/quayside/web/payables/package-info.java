/** Vendors' invoices, payments and bank data over REST. */
package io.quayside.web.payables;
