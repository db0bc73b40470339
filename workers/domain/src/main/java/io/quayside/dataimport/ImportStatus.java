package io.quayside.dataimport;

/** READY and INVALID wait for a person; DONE and FAILED are the end. */
public enum ImportStatus {
    VALIDATING("still being checked"),
    READY("ready"),
    INVALID("not valid"),
    COMMITTING("being committed"),
    SUBMITTING("being submitted"),
    DONE("done"),
    FAILED("over, since it failed");

    private final String text;

    ImportStatus(String text) {
        this.text = text;
    }

    /** Completes the sentence "the import is ...". */
    public String text() {
        return text;
    }
}
