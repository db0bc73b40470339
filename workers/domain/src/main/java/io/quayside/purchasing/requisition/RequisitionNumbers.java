package io.quayside.purchasing.requisition;

import io.quayside.purchasing.CompanyDays;
import io.quayside.shared.NumberSequences;
import org.springframework.stereotype.Component;

/** Numbers requisitions per company and year. */
@Component
class RequisitionNumbers {

    private final NumberSequences numbers;
    private final CompanyDays days;

    RequisitionNumbers(NumberSequences numbers, CompanyDays days) {
        this.numbers = numbers;
        this.days = days;
    }

    String next(String companyCode) {
        String sequence = "PR-" + days.today(companyCode).getYear();
        return "%s-%06d".formatted(sequence, numbers.next(companyCode, sequence));
    }
}
