package io.quayside.web.masterdata;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A row as its list and its page show it: the id beside what a person entered. */
record Row<D>(String id, @JsonUnwrapped D details) {

    static <D> Row<D> of(Object id, D details) {
        return new Row<>(id.toString(), details);
    }
}
