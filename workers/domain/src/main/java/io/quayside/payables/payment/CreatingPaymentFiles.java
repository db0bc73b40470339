package io.quayside.payables.payment;

import io.quayside.payables.bank.FindingBankAccounts;
import io.quayside.payables.bank.VendorBankAccount;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders the bank to pay what was booked. */
@Service
@Transactional
public class CreatingPaymentFiles {

    private final PaymentProposals proposals;
    private final FindingBankAccounts bankAccounts;
    private final CompanyBanks banks;
    private final PaymentFiles files;
    private final Clock clock;

    CreatingPaymentFiles(PaymentProposals proposals, FindingBankAccounts bankAccounts, CompanyBanks banks, PaymentFiles files, Clock clock) {
        this.proposals = proposals;
        this.bankAccounts = bankAccounts;
        this.banks = banks;
        this.files = files;
        this.clock = clock;
    }

    public void create(long proposalId) {
        PaymentProposal proposal = proposals.findById(proposalId).orElseThrow(() -> new Refusal.NotFound("payment proposal", proposalId));
        proposal.require("ordered from the bank", ProposalStatus.BOOKED);
        if (files.name(proposalId).isEmpty() && !proposal.paidItems().isEmpty()) {
            byte[] content = new CreditTransferFile(proposal.number(), clock.instant(), proposal.payOn(), banks.of(proposal.companyCode()), transfers(proposal)).write();
            files.store(proposalId, proposal.number() + ".xml", content);
        }
    }

    private List<Transfer> transfers(PaymentProposal proposal) {
        Map<Long, VendorBankAccount> accounts = bankAccounts.byId(proposal.paidItems().stream().map(PaymentItem::bankAccountId).collect(Collectors.toSet()));
        List<Transfer> transfers = new ArrayList<>();
        proposal.payments().values().forEach(items -> {
            PaymentItem first = items.getFirst();
            Money amount = Amounts.sum(items, PaymentItem::payment, first.open().getCurrencyUnit());
            String endToEndId = "%s-%d".formatted(proposal.number(), transfers.size() + 1);
            transfers.add(new Transfer(endToEndId, amount, accounts.get(first.bankAccountId()), items.stream().map(PaymentItem::documentNumber).toList()));
        });
        return transfers;
    }

    /** What one vendor gets, for which documents. */
    record Transfer(String endToEndId, Money amount, VendorBankAccount account, List<String> documents) {}
}
