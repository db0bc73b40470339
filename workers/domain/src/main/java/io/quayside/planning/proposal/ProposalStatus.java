package io.quayside.planning.proposal;

public enum ProposalStatus {
    OPEN, ACCEPTED, REJECTED,
    /** The need went away by itself. */
    WITHDRAWN
}
