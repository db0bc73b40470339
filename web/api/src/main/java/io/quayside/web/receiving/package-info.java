/** The dock over REST: expected receipts, goods receipts with their scans, discrepancies and claims. */
package io.quayside.web.receiving;
