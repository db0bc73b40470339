/** Stock, its moves, lots, reservations, putaways, counts and transfers over REST. */
package io.quayside.web.inventory;
