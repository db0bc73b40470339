package io.quayside.planning.promise;

import static io.quayside.planning.PlanningMother.today;
import static io.quayside.planning.PlanningMother.warehouse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MovingStock;
import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.planning.PlanningMother;
import io.quayside.planning.figures.FlowPart;
import io.quayside.purchasing.PurchasingIntegrationTest;
import io.quayside.purchasing.PurchasingMother;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.ReceivingMother;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PromisingTest extends PurchasingIntegrationTest {

    @Autowired
    private PlanningMother planning;
    @Autowired
    private ReceivingMother dock;
    @Autowired
    private Promising promising;
    @Autowired
    private Warehouses warehouses;
    @Autowired
    private WorkingCalendars calendars;
    @Autowired
    private InventoryMother stock;
    @Autowired
    private MovingStock moving;

    private String company;
    private Product bolt;

    @BeforeEach
    void aCompany() {
        company = planning.company();
        bolt = planning.product();
    }

    @Test
    void whatComesIsPromisedFromItsDayAndWhatIsSpokenForNever() {
        planning.onHand(company, bolt, 10);
        PurchaseOrder order = dock.sent(company, "20", bolt);
        expect(order, today().plusDays(10));
        planning.reserve(company, bolt, 8, today().plusDays(5));
        mother.submitted(company, PurchasingMother.line(bolt, "50", null, "1"));
        Availability found = promising.availability(warehouse(company), bolt.id(), Set.of(company));
        assertThat(found.promise().steps()).extracting(AvailableToPromise.Step::day).containsExactly(today(), today().plusDays(5), today().plusDays(10));
        assertThat(found.promise().steps()).extracting(step -> step.available().intValueExact()).containsExactly(2, 2, 22);
        assertThat(found.documents()).extracting(each -> each.flow().part()).containsExactly(FlowPart.ON_HAND, FlowPart.RESERVED, FlowPart.ORDERED);
        assertThat(found.uncounted()).as("nobody has ordered it").extracting(each -> each.part()).containsExactly(FlowPart.REQUESTED);
        assertThat(promise("2").availableOn()).isEqualTo(today());
        assertThat(promise("3").availableOn()).isEqualTo(today().plusDays(10));
        assertThat(promise("23")).satisfies(never -> {
            assertThat(never.availableOn()).isNull();
            assertThat(never.arrivesOn()).isNull();
            assertThat(never.most()).isEqualTo(Quantity.of(22, "PCE"));
        });
    }

    @Test
    void goodsInQualityAreNotPromised() {
        stock.receive(bolt, null, 10, planning.place(company, LocationKind.QUALITY));
        Availability found = promising.availability(warehouse(company), bolt.id(), Set.of(company));
        assertThat(promise("1").availableOn()).isNull();
        assertThat(found.uncounted()).extracting(each -> each.part()).containsExactly(FlowPart.PLANNED);
    }

    /** The own goods are still free for others: planning counts neither the vendor's nor what is kept of them. */
    @Test
    void whatIsReservedOfConsignedGoodsTakesNothingFromTheOwn() {
        moving.move(List.of(InventoryMother.move(company, bolt, null, 6, stock.virtual(company, LocationKind.SUPPLIER), planning.place(company, LocationKind.STORAGE),
                MoveReason.RECEIPT, null).ownedBy(mother.vendor(company).id())));
        planning.reserve(company, bolt, 6, today());
        planning.onHand(company, bolt, 10);
        assertThat(promise("10").availableOn()).isEqualTo(today());
    }

    @Test
    void whatIsLateIsCountedOnTheNextWorkingDay() {
        PurchaseOrder order = dock.sent(company, "20", bolt);
        expect(order, today().minusDays(3));
        LocalDate next = calendars.of(company).plusWorkingDays(today().plusDays(1), 0);
        assertThat(promise("20").availableOn()).isEqualTo(next);
    }

    @Test
    void theWarehouseSaysWhenTheCarrierComes() {
        planning.onHand(company, bolt, 10);
        ship(LocalTime.MIN, 3);
        Promise tomorrow = promise("1");
        var calendar = calendars.of(company);
        assertThat(tomorrow.shipsOn()).isEqualTo(calendar.plusWorkingDays(today().plusDays(1), 0));
        assertThat(tomorrow.arrivesOn()).isEqualTo(calendar.plusWorkingDays(tomorrow.shipsOn(), 3));
        ship(LocalTime.of(23, 59, 59), 0);
        assertThat(promise("1").shipsOn()).isEqualTo(calendar.plusWorkingDays(today(), 0));
    }

    @Test
    void nobodyLooksIntoAnotherCompany() {
        assertThatThrownBy(() -> promising.availability(warehouse(company), bolt.id(), Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        assertThat(promising.promises(bolt.id(), Quantity.of(1, "PCE"), null, Set.of(company))).extracting(Promise::warehouseCode).containsExactly(warehouse(company));
        assertThatThrownBy(() -> promising.promises(bolt.id(), Quantity.of(0, "PCE"), null, Set.of(company))).isInstanceOf(Refusal.Invalid.class);
    }

    private Promise promise(String quantity) {
        return promising.promises(bolt.id(), Quantity.of(quantity, "PCE"), warehouse(company), Set.of(company)).getFirst();
    }

    private void expect(PurchaseOrder order, LocalDate day) {
        jdbc.sql("UPDATE receiving_expected_line SET expected_date = ? WHERE order_line_id = ?").params(day, order.lines().getFirst().id()).update();
    }

    private void ship(LocalTime cutOff, int transit) {
        Warehouse present = warehouses.get(warehouse(company), Set.of(company));
        WarehouseDetails old = present.details();
        warehouses.change(old.code(), new WarehouseDetails(old.code(), company, old.name(), old.street(), old.zip(), old.city(), old.country(), cutOff, transit, Set.of(),
                old.version()), Set.of(company));
    }
}
