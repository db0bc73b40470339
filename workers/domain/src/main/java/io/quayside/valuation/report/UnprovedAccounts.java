package io.quayside.valuation.report;

import io.quayside.ledger.period.PeriodItems;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Accounts on which stock and ledger differ at the end of a month. */
@Component
class UnprovedAccounts implements PeriodItems {

    private final StockLedgerProof proof;

    UnprovedAccounts(StockLedgerProof proof) {
        this.proof = proof;
    }

    @Override
    public String kind() {
        return "stock-proof";
    }

    @Override
    public String what(String companyCode) {
        return "accounts on which stock and ledger differ";
    }

    @Override
    public long open(String companyCode, LocalDate lastDay) {
        return proof.of(companyCode, lastDay).stream().filter(row -> row.difference().signum() != 0).count();
    }
}
