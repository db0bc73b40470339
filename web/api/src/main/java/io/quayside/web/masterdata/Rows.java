package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.RowQuery;
import io.quayside.web.support.ListQuery;

final class Rows {

    private Rows() {
    }

    static RowQuery of(ListQuery query, CurrentUser user) {
        return query.rows(user);
    }
}
