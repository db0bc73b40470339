/** Where arrived goods go: rules suggest, people confirm or say why they chose another place. */
package io.quayside.inventory.putaway;
