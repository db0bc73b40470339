/** Reminding customers of what is overdue; the process and its table say what comes when. */
package io.quayside.receivables.dunning;
