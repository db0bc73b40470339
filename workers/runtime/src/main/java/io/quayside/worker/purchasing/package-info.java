/** The jobs of purchasing, one class for each type. */
package io.quayside.worker.purchasing;
