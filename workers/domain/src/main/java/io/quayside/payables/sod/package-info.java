/** What an auditor looks for from the order to the bill. */
@NullMarked
package io.quayside.payables.sod;

import org.jspecify.annotations.NullMarked;
