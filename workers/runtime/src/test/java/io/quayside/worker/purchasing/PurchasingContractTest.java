package io.quayside.worker.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.annotation.JobWorker;
import io.quayside.approval.TaskDecided;
import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.purchasing.OrderAmendmentProcess;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.purchasing.evidence.RiskClass;
import io.quayside.purchasing.evidence.VendorStanding;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The domain knows no process, so this holds what both sides say by the same name together. */
class PurchasingContractTest {

    private static final Set<String> WORKED = Stream.of(
            ApplyAmendmentWorker.class, AssessAmendmentWorker.class, CancelOrderWorker.class, CancelRequisitionWorker.class,
            CheckRequisitionWorker.class, ConfirmOrderWorker.class, CreateOrdersWorker.class, DiscardAmendmentWorker.class,
            FindVendorCandidatesWorker.class, RejectRequisitionWorker.class, RenderOrderDocumentWorker.class,
            SendAcknowledgementReminderWorker.class, SendOrderWorker.class,
            PrepareRfqWorker.class, SendRfqWorker.class, RemindVendorsWorker.class, CloseQuotesWorker.class, ExtendRfqWorker.class,
            ApplyAwardWorker.class, EndRfqWorker.class, CancelRfqWorker.class,
            CheckAgreementWorker.class, ActivateAgreementWorker.class, ReturnAgreementWorker.class, RemindOfExpiryWorker.class,
            WarnOfExhaustionWorker.class, ExpireAgreementWorker.class, CloseAgreementWorker.class)
            .flatMap(worker -> Arrays.stream(worker.getDeclaredMethods())).filter(method -> method.isAnnotationPresent(JobWorker.class))
            .map(PurchasingContractTest::type).collect(Collectors.toSet());

    @Test
    void the_domain_and_the_models_use_the_same_names() {
        assertThat(Map.ofEntries(
                Map.entry(PurchasingMessages.REQUISITION_SUBMITTED, PurchaseApprovalProcess.MESSAGE_SUBMITTED),
                Map.entry(PurchasingMessages.REQUISITION_CHANGED, PurchaseApprovalProcess.MESSAGE_CHANGED),
                Map.entry(PurchasingMessages.REQUISITION_CANCELLED, PurchaseApprovalProcess.MESSAGE_CANCELLED),
                Map.entry(PurchasingMessages.ORDER_CREATED, PurchaseOrderProcess.MESSAGE_CREATED),
                Map.entry(PurchasingMessages.ORDER_REOPENED, PurchaseOrderProcess.MESSAGE_REOPENED),
                Map.entry(PurchasingMessages.ORDER_ACKNOWLEDGED, PurchaseOrderProcess.MESSAGE_ACKNOWLEDGED),
                Map.entry(PurchasingMessages.ORDER_REVISED, PurchaseOrderProcess.MESSAGE_REVISED),
                Map.entry(PurchasingMessages.ORDER_CLOSED, PurchaseOrderProcess.MESSAGE_CLOSED),
                Map.entry(PurchasingMessages.ORDER_CANCELLED, PurchaseOrderProcess.MESSAGE_CANCELLED),
                Map.entry(PurchasingMessages.AMENDMENT_PROPOSED, OrderAmendmentProcess.MESSAGE_PROPOSED),
                Map.entry(PurchasingMessages.AMENDMENT_CANCELLED, OrderAmendmentProcess.MESSAGE_CANCELLED),
                Map.entry(DecidingAmendments.NOT_APPLICABLE, OrderAmendmentProcess.ERROR_NOT_APPLICABLE),
                Map.entry(PurchasingMessages.RFQ_ISSUED, RequestForQuotationProcess.MESSAGE_ISSUED),
                Map.entry(PurchasingMessages.RFQ_QUOTES_COMPLETE, RequestForQuotationProcess.MESSAGE_QUOTES_COMPLETE),
                Map.entry(PurchasingMessages.RFQ_CANCELLED, RequestForQuotationProcess.MESSAGE_CANCELLED),
                Map.entry(PurchasingMessages.COMPARE_QUOTES_TASK, RequestForQuotationProcess.COMPARE_QUOTES_TASK),
                Map.entry(PurchasingMessages.DECIDE_WITHOUT_QUOTES_TASK, RequestForQuotationProcess.DECIDE_WITHOUT_QUOTES_TASK),
                Map.entry(PurchasingMessages.AGREEMENT_SUBMITTED, PurchaseAgreementProcess.MESSAGE_SUBMITTED),
                Map.entry(PurchasingMessages.AGREEMENT_NEARLY_EXHAUSTED, PurchaseAgreementProcess.MESSAGE_NEARLY_EXHAUSTED),
                Map.entry(PurchasingMessages.AGREEMENT_CLOSED, PurchaseAgreementProcess.MESSAGE_CLOSED),
                Map.entry(TaskDecided.REDUCED, ApprovalChainProcess.REDUCED),
                Map.entry(PurchasingMessages.CORRECT_REQUISITION_TASK, PurchaseApprovalProcess.CORRECT_REQUISITION_TASK),
                Map.entry(PurchasingMessages.CHOOSE_VENDOR_TASK, PurchaseApprovalProcess.CHOOSE_VENDOR_TASK),
                Map.entry(PurchasingMessages.CORRECT_AMENDMENT_TASK, OrderAmendmentProcess.CORRECT_AMENDMENT_TASK)))
                .allSatisfy((domain, model) -> assertThat(domain).isEqualTo(model));
    }

    @ParameterizedTest
    @ValueSource(classes = {PurchaseApprovalProcess.class, PurchaseOrderProcess.class, OrderAmendmentProcess.class,
            RequestForQuotationProcess.class, PurchaseAgreementProcess.class})
    void every_job_of_purchasing_has_a_worker(Class<?> process) {
        Set<String> jobs = constants(process, "JOB_").filter(job -> job.startsWith("purchasing.")).collect(Collectors.toSet());

        assertThat(WORKED).containsAll(jobs);
        assertThat(jobs).isNotEmpty();
    }

    @Test
    void the_matrix_knows_the_words_of_the_facts() {
        assertThat(RiskClass.values()).extracting(Enum::name).containsExactly("STANDARD", "HAZARDOUS", "CAPITAL");
        assertThat(VendorStanding.values()).extracting(Enum::name).containsExactlyInAnyOrder("ACTIVE", "NONE", "NEW", "BLOCKED");
    }

    private static String type(Method method) {
        return method.getAnnotation(JobWorker.class).type();
    }

    private static Stream<String> constants(Class<?> process, String prefix) {
        return Arrays.stream(process.getFields()).filter(field -> field.getName().startsWith(prefix)).map(PurchasingContractTest::value);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
