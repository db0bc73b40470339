/**
 * Money, double entry: balanced entries that are appended and never changed. Others post by role of an account and read reports;
 * which account a role means is the company's rule.
 */
@NullMarked
package io.quayside.ledger;

import org.jspecify.annotations.NullMarked;
