package io.quayside.web.masterdata;

import io.quayside.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER, Role.Names.APPROVER_1, Role.Names.APPROVER_2, Role.Names.APPROVER_3, Role.Names.RECEIVER,
        Role.Names.QUALITY_INSPECTOR, Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER, Role.Names.PROCESS_OWNER, Role.Names.AUDITOR,
        Role.Names.ADMINISTRATOR})
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface EveryRole {
}
