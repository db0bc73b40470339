/** What to buy, and what can be promised: both look ahead from what lies there, what is to come and what is spoken for. */
package io.quayside.planning;
