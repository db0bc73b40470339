/** Customers, also as Odoo exports {@code res.partner}. */
package io.quayside.dataimport.customer;
