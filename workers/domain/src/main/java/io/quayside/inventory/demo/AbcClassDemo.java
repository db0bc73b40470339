package io.quayside.inventory.demo;

import io.quayside.demo.DemoLoader;
import io.quayside.demo.DemoSize;
import io.quayside.inventory.count.AbcClasses;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The classes that the counts of the first night would give, so that they are there on the first day. */
@Component
@Order(DemoLoader.PLANNING + 1)
class AbcClassDemo implements DemoLoader {

    private record Place(String companyCode, String code) {
    }

    private final JdbcClient jdbc;
    private final AbcClasses classes;

    AbcClassDemo(JdbcClient jdbc, AbcClasses classes) {
        this.jdbc = jdbc;
        this.classes = classes;
    }

    @Override
    public String what() {
        return "ABC classes";
    }

    @Override
    public int load(DemoSize size) {
        return jdbc.sql("SELECT company_code, code FROM masterdata_warehouse ORDER BY code").query(Place.class).list().stream()
                .mapToInt(place -> classes.compute(place.companyCode(), place.code())).sum();
    }
}
