package io.quayside.payables.payment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** @param vendorIds all vendors where empty */
public record ProposalInput(@NotBlank @Size(max = 16) String companyCode, @NotNull LocalDate dueUntil, @NotNull LocalDate payOn, List<Long> vendorIds) {

    public ProposalInput {
        vendorIds = vendorIds == null ? List.of() : List.copyOf(vendorIds);
    }
}
