/** Purchase requisitions, from the draft to the decision. */
package io.quayside.purchasing.requisition;
