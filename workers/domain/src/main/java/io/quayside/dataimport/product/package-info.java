/** Products with their vendors' prices, also as Odoo exports {@code product.template}. */
package io.quayside.dataimport.product;
