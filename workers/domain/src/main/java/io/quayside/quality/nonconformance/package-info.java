/** What was not as it should be, and what is done so that it does not come again. */
package io.quayside.quality.nonconformance;
