package io.quayside.masterdata.calendar;

import io.quayside.masterdata.Rows;
import java.time.LocalDate;
import java.util.List;

interface DayOffRows extends Rows<DayOff, Long> {

    List<DayOff> findByCompanyCode(String companyCode);

    boolean existsByCompanyCodeAndDateAndIdNot(String companyCode, LocalDate date, long id);
}
