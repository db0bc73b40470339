package io.quayside.masterdata.company;

import io.quayside.masterdata.Register;
import io.quayside.shared.Currencies;
import io.quayside.shared.Refusal;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Companies extends Register<Company, String, CompanyDetails> {

    private final CompanyRows rows;
    private final ApplicationEventPublisher events;

    Companies(CompanyRows rows, ApplicationEventPublisher events) {
        super("company", rows, filter("code", "code", "name", "code", "country", "currency"));
        this.rows = rows;
        this.events = events;
    }

    @Override
    @Transactional
    public Company create(CompanyDetails details, Collection<String> companies) {
        Company company = super.create(details, companies);
        events.publishEvent(new CompanyCreated(company.code()));
        return company;
    }

    /** For processes, which act for the company itself and not for a person. */
    public Company get(String code) {
        return rows.findById(code).orElseThrow(() -> new Refusal.NotFound("company", code));
    }

    public List<String> codes() {
        return rows.findAll().stream().map(Company::code).sorted().toList();
    }

    public boolean none() {
        return rows.count() == 0;
    }

    @Override
    protected void check(CompanyDetails details, Optional<Company> present) {
        require(Currencies.exists(details.currency()), "currency", "is not a currency");
        require(ZoneId.getAvailableZoneIds().contains(details.timeZone()), "timeZone", "is not a time zone");
        require(details.weekend().size() < 7, "weekend", "must leave a working day");
        require(details.dayStart().isBefore(details.dayEnd()), "dayEnd", "must be after the start");
        CompanySettings.check(details.settings());
        require(present.isPresent() || !rows.existsById(details.code()), "code", "is in use");
        require(present.isEmpty() || present.get().currency().getCode().equals(details.currency()), "currency", "cannot be changed, amounts are kept in it");
    }

    /** A new company becomes visible to a person by the company claim of the token, not by being created. */
    @Override
    protected Company make(CompanyDetails details) {
        return new Company(details);
    }

    @Override
    protected void apply(Company company, CompanyDetails details) {
        company.change(details);
    }
}
