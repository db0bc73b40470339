/** Read side of the history tables, which the exporter in the broker writes and nobody else. */
@NullMarked
package io.quayside.history;

import org.jspecify.annotations.NullMarked;
