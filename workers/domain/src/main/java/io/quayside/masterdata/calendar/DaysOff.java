package io.quayside.masterdata.calendar;

import io.quayside.masterdata.Register;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

@Service
public class DaysOff extends Register<DayOff, Long, DayOffDetails> {

    private final DayOffRows rows;

    DaysOff(DayOffRows rows) {
        super("day off", rows, filter("id", "companyCode", "name", "companyCode", "date"));
        this.rows = rows;
    }

    public Set<LocalDate> of(String companyCode) {
        return rows.findByCompanyCode(companyCode).stream().map(DayOff::date).collect(Collectors.toSet());
    }

    @Override
    protected void check(DayOffDetails details, Optional<DayOff> present) {
        long id = present.map(DayOff::id).orElse(0L);
        require(!rows.existsByCompanyCodeAndDateAndIdNot(details.companyCode(), details.date(), id), "date", "is a day off already");
    }

    @Override
    protected DayOff make(DayOffDetails details) {
        return new DayOff(details);
    }

    @Override
    protected void apply(DayOff dayOff, DayOffDetails details) {
        dayOff.change(details);
    }
}
