package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.UserDirectory;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.FindingRfqs;
import io.quayside.purchasing.rfq.Rfq;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds to requests for quotation what others know of them: their process and their awards. */
@Component
class RfqResponses {

    private final FindingRfqs finding;
    private final CaseLookup cases;
    private final UserDirectory directory;

    RfqResponses(FindingRfqs finding, CaseLookup cases, UserDirectory directory) {
        this.finding = finding;
        this.cases = cases;
        this.directory = directory;
    }

    RfqResponse row(Rfq rfq) {
        return RfqResponse.of(rfq, directory.nameOf(rfq.buyer()), null, null);
    }

    RfqResponse whole(long id, CurrentUser user) {
        Rfq rfq = finding.get(id, user);
        CaseLookup.CaseKey key = new CaseLookup.CaseKey(rfq.companyCode(), rfq.number());
        return RfqResponse.of(rfq, directory.nameOf(rfq.buyer()), cases.instances(RequestForQuotationProcess.PROCESS_ID, List.of(key)).get(key),
                new RfqResponse.Details(rfq.lines().stream().map(RfqResponse.Line::of).toList(), rfq.vendors().stream().map(RfqResponse.Vendor::of).toList(),
                        finding.awards(id, user).stream().map(RfqResponse.Award::of).toList()));
    }
}
