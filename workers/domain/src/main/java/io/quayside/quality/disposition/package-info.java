/** What becomes of goods that were not accepted, each part by itself. */
package io.quayside.quality.disposition;
