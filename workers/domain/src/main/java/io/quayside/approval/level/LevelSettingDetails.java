package io.quayside.approval.level;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.masterdata.Details;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Working hours from the creation of a task: first the reminder, then the due time, then the escalation. */
public record LevelSettingDetails(
    @NotBlank String companyCode,
    @NotNull @Min(1) @Max(3) Integer level,
    @NotNull @Min(1) @Max(2000) Integer reminderHours,
    @NotNull @Min(1) @Max(2000) Integer dueHours,
    @NotNull @Min(1) @Max(2000) Integer escalationHours,
    Integer version)
    implements Details, CompanyOwned {}
