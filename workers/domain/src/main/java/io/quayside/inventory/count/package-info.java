/** Counting bins: planned by class, blind, with the bin locked; differences are posted by the process alone. */
package io.quayside.inventory.count;
