package io.quayside.purchasing.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.requisition.CancellingRequisitions;
import io.quayside.purchasing.requisition.DraftingRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionInput;
import io.quayside.purchasing.requisition.SubmittingRequisitions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requisitions that the demo people write and submit, so that the engine runs them; others decide on some of them afterwards. */
@Component
@Order(DemoLoader.HISTORY + 1)
class RequisitionDemo implements DemoLoader {

    private final DraftingRequisitions drafting;
    private final SubmittingRequisitions submitting;
    private final CancellingRequisitions cancelling;
    private final CompanyDays days;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RequisitionDemo(DraftingRequisitions drafting, SubmittingRequisitions submitting, CancellingRequisitions cancelling, CompanyDays days,
                    JdbcClient jdbc, ApplicationEventPublisher events) {
        this.drafting = drafting;
        this.submitting = submitting;
        this.cancelling = cancelling;
        this.days = days;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Told within the transaction of the demo data. */
    record Made(Map<Long, Fate> fates) {}

    @Override
    public String what() {
        return "requisitions";
    }

    @Override
    public int load(DemoSize size) {
        DemoScale scale = DemoScale.of(size);
        Map<Long, Fate> fates = new LinkedHashMap<>();
        load("QNL", 0, scale.requisitions() * 5 / 8, scale, fates);
        load("QUS", scale.requisitions() * 5 / 8, scale.requisitions(), scale, fates);
        events.publishEvent(new Made(fates));
        return fates.size();
    }

    private void load(String company, int from, int until, DemoScale scale, Map<Long, Fate> fates) {
        Baskets baskets = new Baskets(Offered.choice(jdbc, company, days.today(company), scale.offered(), DemoScale.SEED),
                costCentres(company), days.today(company), new Random(DemoScale.SEED + from));
        List<CurrentUser> requesters = DemoPeople.requesters(company);
        for (int i = from; i < until; i++) {
            Fate fate = Fate.of(i);
            fates.put(make(baskets.basket(company, i), requesters.get(i % requesters.size()), fate), fate);
        }
    }

    private long make(RequisitionInput input, CurrentUser requester, Fate fate) {
        Requisition requisition = drafting.create(input, requester);
        if (fate == Fate.CANCELLED) {
            cancelling.cancel(requisition.id(), "Found enough of it in another warehouse", requester);
        } else if (fate != Fate.DRAFT) {
            submitting.submit(requisition.id(), requester);
        }
        return requisition.id();
    }

    private List<String> costCentres(String company) {
        return jdbc.sql("select code from masterdata_cost_centre where company_code = ? and active order by code")
                .param(company).query(String.class).list();
    }
}
