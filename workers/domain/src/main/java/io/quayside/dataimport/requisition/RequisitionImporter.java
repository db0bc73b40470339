package io.quayside.dataimport.requisition;

import java.util.List;

/** Makes drafts of requisitions that a file has brought. */
public interface RequisitionImporter {

    /** In the transaction of the whole import: if one cannot be made, throw, and none is. */
    void create(String companyCode, String requester, List<ImportedRequisition> requisitions);
}
