package io.quayside.purchasing.rfq;

import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a buyer decides on the comparison. Answers the task of the process, so that it is in the history who did; {@link DecisionsOnRfqs} does the rest. */
@Service
@Transactional
public class AwardingQuotes {

    static final String DECISION = "rfqDecision";
    static final String AWARD = "award";
    static final String EXTEND = "extend";
    static final String END = "end";
    static final String DUE_ON = "newQuotesDueOn";
    static final String COMMENT = "comment";

    private final FindingRfqs finding;
    private final UserTasks tasks;
    private final DecidingTasks deciding;
    private final RfqMessages messages;

    AwardingQuotes(FindingRfqs finding, UserTasks tasks, DecidingTasks deciding, RfqMessages messages) {
        this.finding = finding;
        this.tasks = tasks;
        this.deciding = deciding;
        this.messages = messages;
    }

    /** @param ip from where, for the record */
    public Rfq award(long rfqId, List<AwardChoice> choices, CurrentUser user, @Nullable String ip) {
        return decide(rfqId, user, ip, Map.of(DECISION, AWARD, AwardChoice.FIELD, choices.stream().map(AwardChoice::toAnswer).toList()));
    }

    public Rfq extend(long rfqId, LocalDate until, CurrentUser user, @Nullable String ip) {
        return decide(rfqId, user, ip, Map.of(DECISION, EXTEND, DUE_ON, until.toString()));
    }

    public Rfq end(long rfqId, String reason, CurrentUser user, @Nullable String ip) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal.Invalid("reason", "say why nothing is awarded");
        }
        return decide(rfqId, user, ip, Map.of(DECISION, END, COMMENT, reason.trim()));
    }

    /** Not to wait any longer, though not everybody has answered. */
    public Rfq compareNow(long rfqId, CurrentUser user) {
        Rfq rfq = finding.get(rfqId, user);
        rfq.require("compared", RfqStatus.SENT);
        messages.quotesComplete(rfq);
        return rfq;
    }

    private Rfq decide(long rfqId, CurrentUser user, @Nullable String ip, Map<String, Object> answer) {
        Rfq rfq = finding.get(rfqId, user);
        rfq.require("decided on", RfqStatus.COMPARING);
        long task = tasks.findOpen(rfq.companyCode(), rfq.number(), PurchasingMessages.COMPARE_QUOTES_TASK)
                .or(() -> tasks.findOpen(rfq.companyCode(), rfq.number(), PurchasingMessages.DECIDE_WITHOUT_QUOTES_TASK))
                .orElseThrow(() -> new Refusal.Conflict("not-yet-comparing", rfq.number() + " is just being handed to you. Try again in a moment."));
        deciding.decide(new DecideTask(task, user, ip, answer));
        return finding.get(rfqId, user);
    }
}
