package io.quayside.masterdata.company;

import io.quayside.masterdata.Rows;
import java.util.List;
import java.util.Optional;

interface LocationRows extends Rows<Location, Long> {

    Optional<Location> findByCompanyCodeAndVirtualKind(String companyCode, LocationKind kind);

    List<Location> findByWarehouseCodeAndKindAndActiveTrueOrderByPickSequenceAscPathAsc(String warehouseCode, LocationKind kind);

    boolean existsByWarehouseCodeAndPath(String warehouseCode, String path);
}
