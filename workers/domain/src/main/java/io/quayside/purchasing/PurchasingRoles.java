package io.quayside.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;

/** Who looks at the purchasing of a whole company; everybody else sees what is their own. */
public final class PurchasingRoles {

    private static final Role[] COMPANY_WIDE = {
        Role.BUYER, Role.APPROVER_1, Role.APPROVER_2, Role.APPROVER_3, Role.ACCOUNTANT, Role.CREDIT_CONTROLLER, Role.RECEIVER,
        Role.QUALITY_INSPECTOR, Role.PROCESS_OWNER, Role.AUDITOR, Role.ADMINISTRATOR
    };

    private PurchasingRoles() {
    }

    public static boolean seesOnlyOwn(CurrentUser user) {
        return !user.hasAnyRole(COMPANY_WIDE);
    }
}
