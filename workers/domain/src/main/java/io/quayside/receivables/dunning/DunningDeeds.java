package io.quayside.receivables.dunning;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
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
    public List<DeedSource> deeds() {
        return List.of();
    }
}
