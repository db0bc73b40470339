/** What is owed and what is due to us, by document and by age, as the books say on any day. */
package io.quayside.payables.openitem;
