/** What was not as it should be when goods came, and what is claimed of the vendor for it. */
package io.quayside.receiving.discrepancy;
