/** Vendors, also as Odoo exports {@code res.partner}. */
package io.quayside.dataimport.vendor;
