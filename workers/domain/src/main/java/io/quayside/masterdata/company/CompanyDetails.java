package io.quayside.masterdata.company;

import io.quayside.masterdata.Details;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The weekend and the hours of a day are those of the office: approvals are due, remind and escalate by them. */
public record CompanyDetails(
        @NotBlank @Size(max = 16) @Pattern(regexp = "[A-Z0-9-]*", message = "has capital letters, digits and hyphens only") String code,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(min = 3, max = 3) String currency,
        @NotBlank @Size(max = 16) String locale,
        @NotBlank @Size(max = 64) String timeZone,
        @NotBlank @Size(min = 2, max = 2) String country,
        @NotNull Set<DayOfWeek> weekend,
        @NotNull LocalTime dayStart,
        @NotNull LocalTime dayEnd,
        @Size(max = 120) String street,
        @Size(max = 16) String zip,
        @Size(max = 80) String city,
        @Size(max = 32) String taxId,
        Map<String, @NotNull @Size(max = 200) String> settings,
        Integer version) implements Details {

    public CompanyDetails {
        settings = Objects.requireNonNullElse(settings, Map.of());
    }
}
