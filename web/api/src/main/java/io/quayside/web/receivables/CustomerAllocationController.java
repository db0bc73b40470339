package io.quayside.web.receivables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receivables.payment.AllocatingCredits;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CustomerAllocationController {

    private final AllocatingCredits allocating;

    CustomerAllocationController(AllocatingCredits allocating) {
        this.allocating = allocating;
    }

    @PostMapping("/api/customer-allocations/{id}/undo")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void undo(@PathVariable long id, CurrentUser user) {
        allocating.undo(id, user);
    }
}
