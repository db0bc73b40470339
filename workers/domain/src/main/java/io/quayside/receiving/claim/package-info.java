/** What is claimed of vendors for what was wrong with their deliveries. */
package io.quayside.receiving.claim;
