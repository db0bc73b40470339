/** What vendors of the demo company bill. */
package io.quayside.payables.demo;
