/** The group's catalogue: products, their categories and the units they are counted in. Shared by all companies. */
package io.quayside.masterdata.product;
