/** What vendors refuse to make good of returned goods that were billed: written off when that is approved. */
@NullMarked
package io.quayside.payables.claim;

import org.jspecify.annotations.NullMarked;
