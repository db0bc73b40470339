/** Where vendors are paid to. No account counts before a second person has confirmed it. */
package io.quayside.payables.bank;
