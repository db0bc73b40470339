package io.quayside.web.purchasing;

import io.quayside.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may look at what vendors quote and agree to: everybody who orders, approves, pays or checks. */
@RolesAllowed({Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3, Role.Names.ACCOUNTANT,
    Role.Names.PROCESS_OWNER, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface SourcingReader {}
