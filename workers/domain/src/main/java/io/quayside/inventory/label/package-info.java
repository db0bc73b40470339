/** Labels with barcodes for lots, places and pallets. */
package io.quayside.inventory.label;
