/** Purchase orders: their creation, their documents, their way to the vendor and what follows. */
package io.quayside.purchasing.order;
