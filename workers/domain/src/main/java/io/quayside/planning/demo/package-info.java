/** What the demo companies keep in stock. */
package io.quayside.planning.demo;
