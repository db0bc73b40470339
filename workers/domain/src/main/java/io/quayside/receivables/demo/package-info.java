/** Customers of the demo companies, what they were billed, and what they have paid. */
package io.quayside.receivables.demo;
