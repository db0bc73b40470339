package io.quayside.web.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done, where it must always be told. */
public record RequiredReason(@NotBlank @Size(max = 500) String reason) {}
