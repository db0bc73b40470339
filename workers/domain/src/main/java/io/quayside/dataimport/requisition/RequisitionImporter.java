package io.quayside.dataimport.requisition;

import java.util.List;

/** Makes drafts of requisitions that a file has brought. */
public interface RequisitionImporter {

    /** In the transaction of the whole import: if one cannot be made, throw, and none is. */
    List<Created> create(String companyCode, String requester, List<ImportedRequisition> requisitions);

    /** As the requester would at the screen, with the same refusals. */
    void submit(long requisitionId, String requester);

    /** In the order in which they were given. */
    record Created(long id, String number) {}
}
