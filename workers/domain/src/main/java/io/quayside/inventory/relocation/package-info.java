/** Goods that a person carries from one place of a warehouse to another, without a task that asks for it. */
package io.quayside.inventory.relocation;
