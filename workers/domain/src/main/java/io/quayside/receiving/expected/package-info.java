/** What is to come of orders, when and where, and who is told when it does not come. */
package io.quayside.receiving.expected;
