package io.quayside.receivables.dunning;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cases of dunning as documents of tasks. Whoever may decide on one may decide on all: no duty stands against another. */
@Component
class DunningDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "dunning-case";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Collection<Deed> deeds(String documentId) {
        return List.of();
    }
}
