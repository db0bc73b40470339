/** Money that customers pay, and what it settles. */
package io.quayside.receivables.payment;
