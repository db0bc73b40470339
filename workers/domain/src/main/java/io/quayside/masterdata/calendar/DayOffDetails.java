package io.quayside.masterdata.calendar;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

public record DayOffDetails(
        @NotBlank String companyCode,
        @NotNull LocalDate date,
        @NotBlank @Size(max = 80) String name,
        Integer version) implements Details, CompanyOwned {
}
