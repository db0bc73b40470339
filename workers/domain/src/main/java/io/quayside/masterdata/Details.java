package io.quayside.masterdata;

import org.jspecify.annotations.Nullable;

/** What a person enters about a row; the version is that of the state the person saw, and none for a new row. */
public interface Details {
    @Nullable Integer version();
}
