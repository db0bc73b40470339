/** One level of an approval chain, and the work around it: when it is due, who is told, and what happens when nobody decides. */
@NullMarked
package io.quayside.approval.level;

import org.jspecify.annotations.NullMarked;
