/** Who stands in for whom while they are away. */
@NullMarked
package io.quayside.approval.delegation;

import org.jspecify.annotations.NullMarked;
