/** Telling people that there is something to do, whatever kind of task it is. */
@NullMarked
package io.quayside.approval.notice;

import org.jspecify.annotations.NullMarked;
