/** What vendors bill and credit: entered by an accountant, registered, and from then on in the hands of its process. */
package io.quayside.payables.invoice;
