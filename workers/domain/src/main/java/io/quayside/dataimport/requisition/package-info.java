/** Purchase requisitions; what they become is the business of whoever implements {@link io.quayside.dataimport.requisition.RequisitionImporter}. */
package io.quayside.dataimport.requisition;
