package io.quayside.quality.nonconformance;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.quality.QualityMessages;
import io.quayside.quality.score.ScoringVendors;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of the process that follows a nonconformance. */
@Service
@Transactional
public class FollowingNonconformances {

    private final Nonconformances nonconformances;
    private final FindingNonconformances finding;
    private final VendorReports reports;
    private final ScoringVendors scoring;
    private final Companies companies;
    private final Vendors vendors;
    private final UserDirectory directory;
    private final MailQueue mails;
    private final Outbox outbox;
    private final Clock clock;

    FollowingNonconformances(Nonconformances nonconformances, FindingNonconformances finding, VendorReports reports, ScoringVendors scoring, Companies companies, Vendors vendors,
            UserDirectory directory, MailQueue mails, Outbox outbox, Clock clock) {
        this.nonconformances = nonconformances;
        this.finding = finding;
        this.reports = reports;
        this.scoring = scoring;
        this.companies = companies;
        this.vendors = vendors;
        this.directory = directory;
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The end of the office day on which the action is due. */
    @Transactional(readOnly = true)
    public OffsetDateTime dueAt(long id) {
        Nonconformance nonconformance = get(id);
        return endOf(nonconformance.dueOn(), nonconformance);
    }

    /** The end of the office day on which a vendor that is asked now has to answer. */
    @Transactional(readOnly = true)
    public OffsetDateTime reportDueAt(long id) {
        Nonconformance nonconformance = get(id);
        return endOf(reports.dueOn(nonconformance), nonconformance);
    }

    private OffsetDateTime endOf(LocalDate day, Nonconformance nonconformance) {
        Company company = companies.get(nonconformance.companyCode());
        LocalTime end = company.details().dayEnd();
        return day.atTime(end).atZone(company.timeZone()).toOffsetDateTime();
    }

    /** A vendor without a mail address cannot be asked; the buyer sees that in the nonconformance. */
    public void askVendor(long id) {
        Nonconformance nonconformance = get(id);
        if (nonconformance.vendorId() == null) {
            return;
        }
        Vendor vendor = vendors.get(nonconformance.vendorId());
        if (vendor.email() != null) {
            mails.add(new Mail(vendor.email(), "8D report requested: " + nonconformance.number(), NonconformanceLetters.reportRequest(
                    nonconformance, vendor, companies.get(nonconformance.companyCode()), reports.ask(nonconformance).dueOn()), nonconformance.number()));
            nonconformance.askVendor(clock.instant());
        }
    }

    /** A vendor that was asked and has not answered; nothing otherwise. */
    public void remindVendor(long id) {
        Nonconformance nonconformance = get(id);
        reports.of(id).filter(VendorReport::isOutstanding).ifPresent(report -> {
            Vendor vendor = vendors.get(nonconformance.vendorId());
            mails.add(new Mail(vendor.email(), "Reminder: 8D report on " + nonconformance.number(),
                    NonconformanceLetters.reminder(nonconformance, vendor, companies.get(nonconformance.companyCode()), report.dueOn()), nonconformance.number()));
            report.remind(clock.instant());
        });
    }

    public void escalate(long id) {
        Nonconformance nonconformance = get(id);
        nonconformance.escalate(clock.instant());
        Stream<String> owners = directory.findByRole(Role.PROCESS_OWNER, nonconformance.companyCode()).stream().map(user -> user.email());
        Stream<String> opener = directory.find(nonconformance.openedBy()).stream().map(user -> user.email());
        Stream.concat(owners, opener).filter(mail -> mail != null && !mail.isBlank()).distinct().forEach(recipient -> mails.add(new Mail(recipient,
                "Overdue: " + nonconformance.number(), NonconformanceLetters.escalation(nonconformance, directory.nameOf(nonconformance.actionOwner())), nonconformance.number())));
    }

    public void close(long id) {
        get(id).close(clock.instant());
    }

    /** Asks the process to end; it then cancels the nonconformance. */
    public Nonconformance requestCancellation(long id, String reason, CurrentUser user) {
        Nonconformance nonconformance = finding.get(id, user.companies());
        nonconformance.requireCancellable();
        tellProcess(nonconformance, reason, user.username());
        return nonconformance;
    }

    /** The same for all that is open about goods that a receipt, which is taken back, has brought; none of it counts against the vendor any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void voidOfReceipt(long receiptId, String reason, String by) {
        nonconformances.findOfReceipt(receiptId, NonconformanceStatus.CANCELLABLE).forEach(each -> {
            tellProcess(each, reason, by);
            if (each.vendorId() != null) {
                scoring.takeBack(each.companyCode(), each.vendorId(), List.of(OpeningNonconformances.scoreKey(each)));
            }
        });
    }

    private void tellProcess(Nonconformance nonconformance, String reason, String by) {
        outbox.publish(QualityMessages.NONCONFORMANCE_CANCELLED, String.valueOf(nonconformance.id()), Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    public void cancel(long id, String reason) {
        get(id).cancel(reason, clock.instant());
    }

    private Nonconformance get(long id) {
        return nonconformances.findById(id).orElseThrow(() -> new Refusal.NotFound("nonconformance", id));
    }
}
