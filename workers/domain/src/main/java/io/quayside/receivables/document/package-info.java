/** What customers get to read, in their language: as PDF and as e-mail. */
package io.quayside.receivables.document;
