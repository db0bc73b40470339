/** What the auditors ask about segregation of duties: who could do too much, who did, and which of it is accepted. */
@NullMarked
package io.quayside.approval.sod;

import org.jspecify.annotations.NullMarked;
