/** From the wish to buy to the acknowledged order: requisitions, the evidence for their approval, orders and their amendments. */
package io.quayside.purchasing;
