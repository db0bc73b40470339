package io.quayside.process.receiving;

/** {@code receiving/putaway.bpmn}: has goods carried from the dock to their bins. */
public final class PutawayProcess {

    public static final String PROCESS_ID = "putaway";

    /** The correlation key is that of the round: an inspection may have goods put away twice, and the end of the first round is not that of the second. */
    public static final String MESSAGE_FINISHED = "receiving.putaway-finished";

    public static final String JOB_PLAN_PUTAWAY = "receiving.plan-putaway";

    public static final String PUT_AWAY_TASK = "UserTask_PutAway";
    public static final String PUT_AWAY_FORM = "put-away";

    private PutawayProcess() {}
}
