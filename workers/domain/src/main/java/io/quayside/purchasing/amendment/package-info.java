/** Changes of orders that vendors already have. */
package io.quayside.purchasing.amendment;
