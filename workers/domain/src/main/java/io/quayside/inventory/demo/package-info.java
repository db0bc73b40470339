/** Opening stock of the demo companies. */
package io.quayside.inventory.demo;
