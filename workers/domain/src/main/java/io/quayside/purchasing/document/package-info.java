/** What vendors get to read, as PDF and as e-mail. */
package io.quayside.purchasing.document;
