package io.quayside.web.ledger;

import static io.quayside.identity.Role.Names.*;

import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may read the books. */
@RolesAllowed({ACCOUNTANT, AUDITOR, ADMINISTRATOR})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface FinanceReader {
}
