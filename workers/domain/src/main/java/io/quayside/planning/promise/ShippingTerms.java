package io.quayside.planning.promise;

import io.quayside.masterdata.calendar.WorkingCalendar;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.Warehouse;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a warehouse says of its own, else what the company says. */
final class ShippingTerms {

    static final String CUT_OFF = "shipping.cut-off";
    static final String TRANSIT_DAYS = "shipping.transit-days";
    static final String DAYS = "shipping.days";

    private ShippingTerms() {
    }

    static Shipping of(Company company, Warehouse warehouse, WorkingCalendar calendar) {
        return new Shipping(Objects.requireNonNullElseGet(warehouse.shippingCutOff(), () -> LocalTime.parse(company.setting(CUT_OFF, "15:00"))),
                Objects.requireNonNullElseGet(warehouse.transitDays(), () -> company.setting(TRANSIT_DAYS, 1)),
                warehouse.shippingDays().isEmpty() ? days(company.setting(DAYS, "")) : warehouse.shippingDays(), calendar);
    }

    private static Set<DayOfWeek> days(String setting) {
        Set<DayOfWeek> named = Arrays.stream(setting.split(",")).map(String::trim).filter(day -> !day.isEmpty()).map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
        return named.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : named;
    }
}
