package io.quayside.purchasing.order;

import static io.quayside.purchasing.PurchasingMother.line;
import static io.quayside.purchasing.PurchasingMother.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.RelatedDocuments;
import io.quayside.approval.TaskDecided;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.platform.TestPlatform;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.amendment.AmendmentInput;
import io.quayside.purchasing.amendment.AmendmentStatus;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.purchasing.amendment.FindingAmendments;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.amendment.ProposingAmendments;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.joda.money.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrderLifeTest extends PurchasingIntegrationTest {

    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private RelatedDocuments related;
    @Autowired
    private SendingOrders sending;
    @Autowired
    private FollowingOrders following;
    @Autowired
    private CancellingOrders cancelling;
    @Autowired
    private FindingOrders finding;
    @Autowired
    private ProposingAmendments proposing;
    @Autowired
    private DecidingAmendments deciding;
    @Autowired
    private FindingAmendments amendments;

    private String company;
    private String address;
    private CurrentUser bea;
    private PurchaseOrder order;

    @BeforeEach
    void anOrder() {
        company = mother.company();
        address = "orders-%d@vendor.example".formatted(Ids.next());
        bea = user("bea", company, Role.BUYER);
        Product product = mother.product();
        Vendor vendor = mother.vendor(company, "Müller & Søn", "USD", VendorStatus.ACTIVE, address);
        order = mother.ordered(company, line(product, "100", vendor, "12.5")).getFirst();
    }

    @Test
    void the_vendor_gets_the_order_as_pdf_and_the_copy_here_is_the_same() throws Exception {
        sending.print(order.id());
        sending.send(order.id());

        MimeMessage mail = mails(1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Purchase order " + order.number());
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("bea@quayside.example");
        byte[] attached = attachment(mail);
        OrderDocument document = finding.document(order.id(), bea);
        assertThat(attached).isEqualTo(document.content());
        assertThat(document.sha256()).isEqualTo(OrderDocument.sha256(attached));
        assertThat(text(attached)).contains(order.number(), "Müller & Søn", "Bearing", "100 PCE", "12,50", "USD 1.250,00", "Hub " + company, "Bea Buyer");
        assertThat(body(mail)).contains("USD 1.250,00").doesNotContain("[(", "null");
    }

    @Test
    void sending_again_repeats_the_message_and_makes_no_other_document() throws Exception {
        sending.send(order.id());
        sending.send(order.id());

        List<MimeMessage> mails = mails(2);
        assertThat(mails.get(0).getMessageID()).isEqualTo(mails.get(1).getMessageID()).isEqualTo("<order-%d-r1@quayside.example>".formatted(order.id()));
        assertThat(attachment(mails.get(0))).isEqualTo(attachment(mails.get(1)));
        assertThat(status()).isEqualTo(OrderStatus.SENT);
    }

    @Test
    void a_vendor_without_address_is_an_incident_that_says_so() {
        Vendor mute = mother.vendor(company, "Mute", "EUR", VendorStatus.ACTIVE, null);
        PurchaseOrder other = mother.ordered(company, line(mother.product(), "1", mute, "1")).getFirst();

        assertThatThrownBy(() -> sending.send(other.id())).hasMessageContaining("Mute has no e-mail address");
        assertThat(finding.get(other.id(), bea).status()).isEqualTo(OrderStatus.CREATED);
    }

    @Test
    void a_reminder_follows_the_order_in_the_vendors_mailbox() throws Exception {
        sending.send(order.id());
        sending.remind(order.id());

        MimeMessage reminder = mails(2).get(1);
        assertThat(reminder.getHeader("In-Reply-To", null)).isEqualTo(mails(2).get(0).getMessageID());
        assertThat(reminder.getSubject()).startsWith("Reminder");
        assertThat(finding.get(order.id(), bea).milestones().remindersSent()).isEqualTo(1);
    }

    @Test
    void an_acknowledgement_is_told_to_the_process_once() {
        sending.send(order.id());
        following.acknowledge(order.id(), LocalDate.of(2099, 1, 2), "SO-1", bea);

        assertThatThrownBy(() -> following.acknowledge(order.id(), null, null, bea)).isInstanceOf(Refusal.Conflict.class);
        following.confirm(order.id());

        assertThat(published(PurchasingMessages.ORDER_ACKNOWLEDGED, order.id())).hasSize(1);
        assertThat(status()).isEqualTo(OrderStatus.ACKNOWLEDGED);
        assertThat(finding.get(order.id(), bea).lines().getFirst().expectedDate()).isEqualTo("2099-01-02");
    }

    @Test
    void what_the_process_still_does_for_an_order_that_has_just_ended_leaves_it_alone() {
        sending.send(order.id());
        following.acknowledge(order.id(), null, "SO-1", bea);
        deciding.apply(propose("50").id(), true);
        following.close(order.id(), "Vendor cannot deliver the rest", bea);

        assertThat(following.confirm(order.id())).isFalse();
        sending.send(order.id());
        sending.remind(order.id());

        assertThat(status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(TestPlatform.get().mailbox().messagesTo(address)).hasSize(1);
    }

    @Test
    void closing_what_has_not_come_needs_a_reason() {
        sending.send(order.id());

        assertThatThrownBy(() -> following.close(order.id(), " ", bea)).isInstanceOf(Refusal.Invalid.class);
        following.close(order.id(), "Vendor cannot deliver the rest", bea);

        assertThat(status()).isEqualTo(OrderStatus.CLOSED);
        assertThat(published(PurchasingMessages.ORDER_CLOSED, order.id())).hasSize(1);
    }

    @Test
    void a_cancellation_goes_through_the_process_and_reaches_the_vendor() throws Exception {
        sending.send(order.id());
        cancelling.request(order.id(), "Project stopped", bea);
        assertThat(status()).isEqualTo(OrderStatus.SENT);

        cancelling.cancel(order.id(), "Project stopped", "bea");
        cancelling.cancel(order.id(), "Project stopped", "bea");

        assertThat(status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(body(mails(2).get(1))).contains("Project stopped", order.number());
        assertThat(TestPlatform.get().mailbox().messagesTo(address)).hasSize(2);
    }

    @Test
    void the_buyer_is_told_when_somebody_else_cancels_and_only_then() {
        cancelling.cancel(order.id(), "Project stopped", "ben");
        cancelling.cancel(order.id(), "Project stopped", "ben");

        assertThat(inbox(order)).singleElement().asString().contains("ben cancelled purchase order " + order.number(), "Project stopped");
        assertThat(notices("Cancelled: " + order.number())).singleElement().asString().contains("Dear Bea Buyer");

        PurchaseOrder own = mother.ordered(company, line(mother.product(), "1", mother.vendor(company), "1")).getFirst();
        cancelling.cancel(own.id(), "Project stopped", "bea");
        assertThat(inbox(own)).isEmpty();
    }

    private List<String> inbox(PurchaseOrder about) {
        return jdbc.sql("select text from notification_notice where username = 'bea' and company_code = ? and business_key = ?")
                .params(company, about.number()).query(String.class).list();
    }

    @Test
    void an_amendment_is_measured_against_what_was_approved() {
        sending.send(order.id());
        OrderAmendment first = propose("104");
        assertThat(deciding.assess(first.id()).changePercent()).isEqualByComparingTo("4.00");
        assertThat(deciding.assess(first.id()).change()).isEqualTo(Money.parse("EUR 40.00"));
        deciding.apply(first.id(), false);
        deciding.apply(first.id(), false);
        assertThat(finding.get(order.id(), bea).revision()).isEqualTo(2);

        OrderAmendment second = propose("108");

        assertThat(deciding.assess(second.id()).changePercent()).isEqualByComparingTo("8.00");
        assertThat(deciding.assess(second.id()).facts().amount()).isEqualTo(Money.parse("EUR 1080.00"));
    }

    @Test
    void going_back_up_after_a_decrease_is_measured_from_there() {
        sending.send(order.id());
        deciding.apply(propose("50").id(), false);

        DecidingAmendments.Assessment back = deciding.assess(propose("100").id());

        assertThat(back.rise()).isEqualTo(Money.parse("EUR 500.00"));
        assertThat(back.risePercent()).isEqualByComparingTo("100");
        assertThat(back.change()).isEqualTo(Money.parse("EUR 500.00"));
    }

    @Test
    void an_applied_amendment_is_printed_and_sent_as_a_new_revision() throws Exception {
        sending.send(order.id());
        deciding.apply(propose("50").id(), true);
        assertThat(published(PurchasingMessages.ORDER_REVISED, order.id())).hasSize(1);

        sending.print(order.id());
        sending.send(order.id());

        MimeMessage mail = mails(2).get(1);
        assertThat(mail.getSubject()).endsWith("revision 2");
        assertThat(text(attachment(mail))).contains("50 PCE", "USD 625,00", "replaces every earlier revision");
    }

    @Test
    void a_new_revision_of_an_acknowledged_order_is_asked_about_and_acknowledged_again() throws Exception {
        sending.send(order.id());
        following.acknowledge(order.id(), null, "SO-1", bea);
        assertThat(following.confirm(order.id())).isTrue();
        deciding.apply(propose("50").id(), true);
        sending.send(order.id());
        assertThat(status()).isEqualTo(OrderStatus.SENT);

        sending.remind(order.id());

        MimeMessage reminder = mails(3).get(2);
        assertThat(reminder.getSubject()).endsWith("revision 2");
        assertThat(body(reminder)).contains("revision 2 of our purchase order " + order.number());
        assertThat(reminder.getHeader("In-Reply-To", null)).isEqualTo(mails(3).get(1).getMessageID());
        following.acknowledge(order.id(), LocalDate.of(2099, 1, 2), "SO-2", bea);
        assertThat(following.confirm(order.id())).isTrue();
        assertThat(status()).isEqualTo(OrderStatus.ACKNOWLEDGED);
        assertThat(published(PurchasingMessages.ORDER_ACKNOWLEDGED, order.id())).hasSize(2);
    }

    @Test
    void one_change_at_a_time_and_a_discarded_one_leaves_the_order_alone() {
        sending.send(order.id());
        OrderAmendment first = propose("150");
        assertThatThrownBy(() -> propose("160")).hasMessageContaining("still being decided");

        deciding.discard(first.id(), "We have enough", null);
        deciding.discard(first.id(), "again", null);

        assertThat(amendments.get(first.id(), bea).closingReason()).contains("We have enough");
        assertThat(notices("Rejected: amendment of " + order.number())).singleElement().asString().contains("We have enough");
        assertThat(finding.get(order.id(), bea).total()).isEqualTo(Money.parse("USD 1250.00"));
        assertThat(amendments.get(first.id(), bea).status()).isEqualTo(AmendmentStatus.DISCARDED);
        assertThat(propose("160").status()).isEqualTo(AmendmentStatus.PROPOSED);
    }

    @Test
    void an_amendment_that_was_sent_back_is_changed_and_proposed_again_by_its_proposer() {
        sending.send(order.id());
        OrderAmendment first = propose("150");
        assertThatThrownBy(() -> proposing.change(first.id(), quantity("160"), bea)).hasMessageContaining("is proposed and cannot be changed");

        decide(first, DecisionKind.REQUEST_CHANGES, 1, Map.of(), "Half of it is enough");
        assertThat(amendments.get(first.id(), bea).status()).isEqualTo(AmendmentStatus.CHANGES_REQUESTED);
        assertThat(notices("Please change the amendment of " + order.number())).singleElement().asString().contains("Half of it is enough");
        assertThatThrownBy(() -> propose("160")).hasMessageContaining("still being decided");

        assertThatThrownBy(() -> proposing.change(first.id(), quantity("120"), user("ben", company, Role.BUYER))).isInstanceOf(Refusal.Forbidden.class);
        assertThat(proposing.change(first.id(), quantity("120"), bea).newTotal()).isEqualTo(Money.parse("USD 1500.00"));
        decide(first, DecisionKind.COMPLETE, 1, Map.of("correction", "resubmit"), null);

        DecidingAmendments.Assessment assessed = deciding.assess(first.id());
        assertThat(assessed.revision()).isEqualTo(2);
        assertThat(assessed.change()).isEqualTo(Money.parse("EUR 200.00"));
        assertThatThrownBy(() -> decide(first, DecisionKind.APPROVE, 1, Map.of(), null)).hasMessageContaining("changed in the meantime");
        deciding.apply(first.id(), true);
        assertThat(finding.get(order.id(), bea).total()).isEqualTo(Money.parse("USD 1500.00"));
    }

    @Test
    void an_amendment_is_taken_back_with_a_reason_as_long_as_it_is_open() {
        sending.send(order.id());
        OrderAmendment open = propose("150");
        assertThatThrownBy(() -> proposing.withdraw(open.id(), " ", bea)).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> proposing.withdraw(open.id(), "Wrong order", user("bea", "OTHER", Role.BUYER))).isInstanceOf(Refusal.NotFound.class);

        proposing.withdraw(open.id(), "Wrong order", bea);

        assertThat(published(PurchasingMessages.AMENDMENT_CANCELLED, open.id())).singleElement().asString().contains("Wrong order");
        jdbc.sql("delete from workflow_mail").update();
        deciding.discard(open.id(), "Wrong order", "bea");
        assertThat(amendments.get(open.id(), bea).closedBy()).contains("bea");
        assertThat(notices("amendment of " + order.number())).as("nobody is told what they did themselves").isEmpty();
        assertThatThrownBy(() -> proposing.withdraw(open.id(), "Again", bea)).hasMessageContaining("is discarded and cannot be withdrawn");
    }

    @Test
    void an_amendment_goes_back_to_the_approvers_of_its_requisition() {
        sending.send(order.id());
        OrderAmendment open = propose("150");

        assertThat(related.of("order-amendment", String.valueOf(open.id())))
                .containsExactly(new RelatedDocuments.Document("requisition", String.valueOf(order.requisitionId().orElseThrow())));
    }

    private void decide(OrderAmendment amendment, DecisionKind kind, int revision, Map<String, Object> answer, String comment) {
        String element = kind == DecisionKind.COMPLETE ? PurchasingMessages.CORRECT_AMENDMENT_TASK : "UserTask_Approve";
        Decision decision = new Decision(Ids.next(), Ids.next(), company, 1, 1, order.number(), element, "order-amendment",
                String.valueOf(amendment.id()), revision, 1, kind, comment, "anna", null, null, Instant.EPOCH);
        transaction.executeWithoutResult(status -> events.publishEvent(new TaskDecided(null, decision, answer)));
    }

    private List<String> notices(String subject) {
        return jdbc.sql("select body from workflow_mail where subject like ? order by id desc limit 1").param("%" + subject + "%").query(String.class).list();
    }

    private AmendmentInput quantity(String value) {
        return new AmendmentInput("Demand changed", List.of(new AmendmentInput.Line(
                finding.get(order.id(), bea).lines().getFirst().id(), Quantity.of(value, "PCE"), null, null)));
    }

    @Test
    void the_end_of_an_order_takes_its_open_amendment_back() {
        sending.send(order.id());
        OrderAmendment open = propose("150");

        cancelling.cancel(order.id(), "Project stopped", "bea");

        assertThat(published(PurchasingMessages.AMENDMENT_CANCELLED, open.id())).hasSize(1);
    }

    @Test
    void another_date_alone_is_a_change_that_the_vendor_reads_in_the_document_of_the_revision() throws Exception {
        sending.send(order.id());
        long line = finding.get(order.id(), bea).lines().getFirst().id();
        LocalDate sooner = LocalDate.of(2099, 3, 4);

        deciding.apply(proposing.propose(order.id(),
                new AmendmentInput("Needed sooner", List.of(new AmendmentInput.Line(line, null, null, sooner))), bea).id(), false);
        sending.send(order.id());

        assertThat(finding.get(order.id(), bea).lines().getFirst().expectedDate()).isEqualTo(sooner);
        assertThat(text(attachment(mails(2).get(0)))).doesNotContain("2099");
        assertThat(text(attachment(mails(2).get(1)))).contains("2099");
    }

    @Test
    void a_change_of_nothing_is_none() {
        sending.send(order.id());

        assertThatThrownBy(() -> propose("100")).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void people_of_another_company_see_no_order_and_requesters_only_their_own() {
        assertThatThrownBy(() -> finding.get(order.id(), user("bea", "OTHER", Role.BUYER))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> finding.get(order.id(), user("rob", company))).isInstanceOf(Refusal.NotFound.class);
        assertThat(finding.get(order.id(), user("rita", company)).id()).isEqualTo(order.id());
    }

    private OrderAmendment propose(String quantity) {
        long lineId = finding.get(order.id(), bea).lines().getFirst().id();
        return proposing.propose(order.id(), new AmendmentInput("Demand changed",
                List.of(new AmendmentInput.Line(lineId, Quantity.of(quantity, "PCE"), null, null))), bea);
    }

    private OrderStatus status() {
        return finding.get(order.id(), bea).status();
    }

    private List<MimeMessage> mails(int count) {
        return TestPlatform.get().mailbox().await(address, count, Duration.ofSeconds(60)).stream().map(OrderLifeTest::parse).toList();
    }

    private static MimeMessage parse(byte[] raw) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(raw));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] attachment(MimeMessage mail) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        return parts.getBodyPart(parts.getCount() - 1).getInputStream().readAllBytes();
    }

    private static String body(MimeMessage mail) throws Exception {
        Object content = mail.getContent();
        while (content instanceof MimeMultipart parts) {
            content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
