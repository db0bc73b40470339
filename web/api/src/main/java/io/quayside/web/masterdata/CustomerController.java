package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.customer.Customer;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.Customers;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/customers")
class CustomerController {

    private static final Sort STANDARD = Sort.by("name", "id");
    private static final String[] SORTABLE = {"number", "name", "status", "segment", "currency", "city", "country", "companyCode", "paymentTermDays"};
    private final Customers customers;

    CustomerController(Customers customers) {
        this.customers = customers;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<CustomerDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(customers.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), CustomerController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<CustomerDetails> show(@PathVariable long id, CurrentUser user) {
        return row(customers.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<CustomerDetails> create(@Valid @RequestBody CustomerDetails details, CurrentUser user) {
        return row(customers.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.CREDIT_CONTROLLER, Role.Names.ADMINISTRATOR})
    Row<CustomerDetails> change(@PathVariable long id, @Valid @RequestBody CustomerDetails details, CurrentUser user) {
        return row(customers.change(id, details, user.companies()));
    }

    private static Row<CustomerDetails> row(Customer customer) {
        return Row.of(customer.getId(), customer.details());
    }
}
