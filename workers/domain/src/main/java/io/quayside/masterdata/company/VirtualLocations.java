package io.quayside.masterdata.company;

import io.quayside.shared.Ids;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a company's virtual location. Whoever comes second waits for the first and finds its row. */
@Component
class VirtualLocations {

    private final JdbcClient jdbc;

    VirtualLocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void make(String companyCode, LocationKind kind) {
        if (!kind.isVirtual()) {
            throw new IllegalArgumentException(kind + " is a place in a warehouse");
        }
        String name = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        jdbc.sql("""
                INSERT INTO masterdata_location (id, company_code, code, name, path, kind, virtual_kind, active, pick_sequence, version)
                VALUES (:id, :company, :kind, :name, :path, :kind, :kind, TRUE, 0, 0) ON DUPLICATE KEY UPDATE version = version""")
                .param("id", Ids.next()).param("company", companyCode).param("kind", kind.name()).param("name", name)
                .param("path", companyCode + "/" + kind.name()).update();
    }
}
