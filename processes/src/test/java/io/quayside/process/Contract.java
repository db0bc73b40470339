package io.quayside.process;

import io.quayside.process.approval.ApprovalChainProcess;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import io.quayside.process.ledger.JournalVoucherProcess;
import io.quayside.process.ledger.PeriodCloseProcess;
import io.quayside.process.ledger.StockRevaluationProcess;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.process.payables.UnbilledReceiptProcess;
import io.quayside.process.payables.VendorBankChangeProcess;
import io.quayside.process.purchasing.OrderAmendmentProcess;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.process.receivables.CreditNoteApprovalProcess;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.process.receiving.ExpectedDeliveryProcess;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.process.receiving.PutawayProcess;
import io.quayside.process.receiving.VendorClaimProcess;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The constants of a contract class by the kind that their names tell. */
record Contract(Class<?> type) {

    static List<Contract> all() {
        return List.of(
                new Contract(ApprovalChainProcess.class), new Contract(PurchaseApprovalProcess.class),
                new Contract(PurchaseOrderProcess.class), new Contract(OrderAmendmentProcess.class),
                new Contract(RequestForQuotationProcess.class), new Contract(PurchaseAgreementProcess.class),
                new Contract(ExpectedDeliveryProcess.class), new Contract(GoodsReceiptProcess.class),
                new Contract(PutawayProcess.class), new Contract(VendorClaimProcess.class),
                new Contract(QualityInspectionProcess.class), new Contract(NonconformanceProcess.class),
                new Contract(InvoiceMatchingProcess.class), new Contract(PaymentProposalProcess.class),
                new Contract(VendorBankChangeProcess.class), new Contract(UnbilledReceiptProcess.class),
                new Contract(CreditNoteApprovalProcess.class), new Contract(DunningProcess.class),
                new Contract(InventoryAdjustmentProcess.class), new Contract(PeriodCloseProcess.class),
                new Contract(JournalVoucherProcess.class), new Contract(StockRevaluationProcess.class));
    }

    static Set<String> jobTypesOfAll() {
        return all().stream().flatMap(contract -> contract.startingWith("JOB_").stream()).collect(Collectors.toSet());
    }

    String processId() {
        return values(field -> field.getName().equals("PROCESS_ID")).iterator().next();
    }

    Set<String> startingWith(String prefix) {
        return values(field -> field.getName().startsWith(prefix));
    }

    Set<String> endingWith(String suffix) {
        return values(field -> field.getName().endsWith(suffix));
    }

    /** Element ids are the constants whose value has the form {@code Type_Meaning}. */
    Set<String> elementIds() {
        return values(field -> true).stream().filter(value -> value.matches("[A-Z][a-z][A-Za-z]*_[A-Z][A-Za-z]+"))
                .collect(Collectors.toSet());
    }

    private Set<String> values(Predicate<Field> wanted) {
        return Arrays.stream(type.getFields()).filter(wanted).map(Contract::value).collect(Collectors.toSet());
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
