package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.finance.ExchangeRate;
import io.quayside.masterdata.finance.ExchangeRateDetails;
import io.quayside.masterdata.finance.ExchangeRates;
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
@RequestMapping("/api/exchange-rates")
class ExchangeRateController {

    private static final Sort STANDARD = Sort.by(Sort.Order.desc("rateDate"), Sort.Order.asc("id"));
    private static final String[] SORTABLE = {"rateDate", "baseCurrency", "quoteCurrency", "rate"};
    private final ExchangeRates exchangeRates;

    ExchangeRateController(ExchangeRates exchangeRates) {
        this.exchangeRates = exchangeRates;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<ExchangeRateDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(exchangeRates.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), ExchangeRateController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<ExchangeRateDetails> show(@PathVariable long id, CurrentUser user) {
        return row(exchangeRates.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<ExchangeRateDetails> create(@Valid @RequestBody ExchangeRateDetails details, CurrentUser user) {
        return row(exchangeRates.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    Row<ExchangeRateDetails> change(@PathVariable long id, @Valid @RequestBody ExchangeRateDetails details, CurrentUser user) {
        return row(exchangeRates.change(id, details, user.companies()));
    }

    private static Row<ExchangeRateDetails> row(ExchangeRate exchangeRate) {
        return Row.of(exchangeRate.getId(), exchangeRate.details());
    }
}
