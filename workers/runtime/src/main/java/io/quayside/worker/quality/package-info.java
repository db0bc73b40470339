/** Job workers of the quality processes. */
package io.quayside.worker.quality;
