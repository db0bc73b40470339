package io.quayside.web.ledger;

import static io.quayside.identity.Role.Names.ACCOUNTANT;
import static io.quayside.identity.Role.Names.ADMINISTRATOR;
import static io.quayside.identity.Role.Names.APPROVER_1;
import static io.quayside.identity.Role.Names.APPROVER_2;
import static io.quayside.identity.Role.Names.APPROVER_3;
import static io.quayside.identity.Role.Names.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may read what waits for approval before it is in the books: who keeps them, and who approves. */
@RolesAllowed({ACCOUNTANT, APPROVER_1, APPROVER_2, APPROVER_3, AUDITOR, ADMINISTRATOR})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface VoucherReader {
}
