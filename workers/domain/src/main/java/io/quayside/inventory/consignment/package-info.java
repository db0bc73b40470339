/** Goods that lie here and belong to a vendor until they are used. */
package io.quayside.inventory.consignment;
