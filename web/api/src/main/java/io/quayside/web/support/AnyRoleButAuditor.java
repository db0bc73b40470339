package io.quayside.web.support;

import static io.quayside.identity.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Everybody who takes part in the work; auditors look at it and leave no trace in it. */
@RolesAllowed({REQUESTER, BUYER, APPROVER_1, APPROVER_2, APPROVER_3, RECEIVER, QUALITY_INSPECTOR, ACCOUNTANT, CREDIT_CONTROLLER,
    PROCESS_OWNER, ADMINISTRATOR})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AnyRoleButAuditor {}
