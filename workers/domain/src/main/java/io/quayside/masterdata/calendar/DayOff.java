package io.quayside.masterdata.calendar;

import io.quayside.masterdata.CompanyOwned;
import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which a company is closed beside the holidays of its country. */
@Entity
@Table(name = "masterdata_day_off")
public class DayOff extends BusinessEntity implements CompanyOwned {

    private String companyCode;
    @Column(name = "off_date")
    private LocalDate date;
    private String name;

    protected DayOff() {
    }

    public DayOff(DayOffDetails details) {
        companyCode = details.companyCode();
        change(details);
    }

    void change(DayOffDetails details) {
        date = details.date();
        name = details.name();
    }

    @Override
    public String companyCode() {
        return companyCode;
    }

    public LocalDate date() {
        return date;
    }

    public DayOffDetails details() {
        return new DayOffDetails(companyCode, date, name, version());
    }
}
