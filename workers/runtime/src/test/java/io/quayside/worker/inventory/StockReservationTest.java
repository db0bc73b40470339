package io.quayside.worker.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.quayside.inventory.reservation.ReservationStatus;
import io.quayside.inventory.reservation.Reservations;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitDetails;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.process.inventory.StockReservation;
import io.quayside.shared.Ids;
import io.quayside.worker.WorkersIntegrationTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process that is not there yet keeps goods and frees them, on the real engine. */
class StockReservationTest extends WorkersIntegrationTest {

    private static final Set<String> COMPANY = Set.of("QNL");

    @Autowired
    private Warehouses warehouses;
    @Autowired
    private Locations locations;
    @Autowired
    private UnitsOfMeasure units;
    @Autowired
    private ProductCategories categories;
    @Autowired
    private Products products;
    @Autowired
    private Reservations reservations;

    private final String key = "order-line:" + Ids.next();
    private long product;

    @BeforeEach
    void sixOfAProduct() {
        warehouses.create(new WarehouseDetails("RSW", "QNL", "Reservations", null, null, null, null, null), COMPANY);
        long bin = locations.create(new LocationDetails("QNL", "RSW", null, "A-01", "A-01", LocationKind.STORAGE, true, null), COMPANY).id();
        units.create(new UnitDetails("RPC", "Piece", "reserved", BigDecimal.ONE, BigDecimal.ONE, true, null), Set.of());
        units.create(new UnitDetails("RBX", "Box of four", "reserved", new BigDecimal(4), BigDecimal.ONE, true, null), Set.of());
        categories.create(new CategoryDetails("RSV", null, "Reserved", 1, null), Set.of());
        product = products.create(new ProductDetails("RSV-1", "Reserved", null, "RSV", "RPC", null, null, null, null, null, null, true, null, null), Set.of()).id();
        jdbc.sql("INSERT INTO inventory_quant (product_id, location_id, lot_id, owner_id, id, company_code, on_hand, reserved, incoming_at) VALUES (?, ?, 0, 0, ?, 'QNL', 6, 0, NOW(3))")
                .params(product, bin, Ids.next()).update();
    }

    @AfterEach
    void nothingOfIt() {
        jdbc.sql("DELETE FROM inventory_allocation WHERE product_id = ?").param(product).update();
        List.of("inventory_reservation", "inventory_quant").forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE product_id = ?").param(product).update());
        jdbc.sql("DELETE FROM masterdata_location WHERE warehouse_code = 'RSW'").update();
        jdbc.sql("DELETE FROM masterdata_warehouse WHERE code = 'RSW'").update();
        jdbc.sql("DELETE FROM masterdata_product WHERE id = ?").param(product).update();
        jdbc.sql("DELETE FROM masterdata_product_category WHERE code = 'RSV'").update();
        jdbc.sql("DELETE FROM masterdata_unit_of_measure WHERE code IN ('RPC', 'RBX')").update();
    }

    @Test
    void aCaseKeepsWhatThereIsAndWaitsForTheRestAndAnotherJobForTheSameDemandFindsIt() {
        Map<String, Object> first = reserve();
        assertThat(first).containsEntry("stockReserved", false);
        assertThat(new BigDecimal(first.get("reservedNow").toString())).isEqualByComparingTo("6");
        assertThat(new BigDecimal(first.get("missing").toString())).as("two boxes are eight").isEqualByComparingTo("2");
        assertThat(reserve()).containsEntry("reservationId", first.get("reservationId"));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM inventory_reservation WHERE product_id = ?").param(product).query(Long.class).single()).isOne();
        assertThat(reserved()).isEqualByComparingTo("6");
    }

    @Test
    void whatACaseFreesIsFreeHoweverOftenItAsks() {
        String id = reserve().get("reservationId").toString();
        run(StockReservation.JOB_RELEASE_STOCK, Map.of("companyCode", "QNL", "businessKey", "SO-1", "reservationId", id));
        run(StockReservation.JOB_RELEASE_STOCK, Map.of("companyCode", "QNL", "businessKey", "SO-1", "reservationId", id));
        assertThat(reservations.get(Long.parseLong(id), COMPANY).status()).isEqualTo(ReservationStatus.RELEASED);
        assertThat(reserved()).isZero();
    }

    private Map<String, Object> reserve() {
        return run(StockReservation.JOB_RESERVE_STOCK, Map.of("companyCode", "QNL", "businessKey", "SO-1", "requester", "rita", "demand", Map.of(
                "key", key, "warehouseCode", "RSW", "productId", String.valueOf(product), "quantity", 2, "unit", "RBX", "priorityClass", 3,
                "promiseDate", "2031-03-01", "documentType", "sales-order", "documentId", "1", "documentLineId", "2")));
    }

    private Map<String, Object> run(String job, Map<String, Object> variables) {
        String id = "needs-" + job.replace('.', '-');
        var model = Bpmn.createExecutableProcess(id).startEvent().serviceTask("ServiceTask_Do", task -> task.zeebeJobType(job).zeebeJobRetries("1")).endEvent().done();
        engine.newDeployResourceCommand().addProcessModel(model, id + ".bpmn").send().join();
        return engine.newCreateInstanceCommand().bpmnProcessId(id).latestVersion().variables(variables).withResult()
                .requestTimeout(Duration.ofSeconds(60)).send().join().getVariablesAsMap();
    }

    private BigDecimal reserved() {
        return jdbc.sql("SELECT reserved FROM inventory_quant WHERE product_id = ?").param(product).query(BigDecimal.class).single();
    }
}
