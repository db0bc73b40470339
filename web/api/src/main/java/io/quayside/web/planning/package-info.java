/** What to buy, and what can be promised. */
package io.quayside.web.planning;
