/** Light assembly: components go in, kits come out, and the moves tell which lot went into which. */
package io.quayside.inventory.kit;
