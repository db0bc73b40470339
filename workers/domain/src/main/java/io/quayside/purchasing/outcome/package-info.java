/** What becomes of a requisition once it has been decided: orders, or its end. */
package io.quayside.purchasing.outcome;
